package org.entente.evaluation;

/** A question about two places in a text, with its own model. */
public enum StanceTask {
    /** Which PLOVER act the source does to the target. */
    ROOT("/data/model/stance-root.csv", "root"),
    /** Which quarter of acts, or NONE. */
    QUAD("/data/model/stance-quad.csv", "quad"),
    /** Which of two entities is for or against the other: 0 to 4. */
    SENTIMENT("/data/model/stance-sentiment.csv", "label");

    private final String model;
    private final String key;

    StanceTask(String model, String key) {
        this.model = model;
        this.key = key;
    }

    /** Where its weights stand on the class path. */
    public String model() {
        return model;
    }

    /** Its name, such as {@code stance-root}. */
    public String modelName() {
        return model.substring(model.lastIndexOf('/') + 1, model.lastIndexOf('.'));
    }

    /** The key of its label in a gold line. */
    public String key() {
        return key;
    }
}
