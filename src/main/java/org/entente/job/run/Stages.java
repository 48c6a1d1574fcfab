package org.entente.job.run;

/** The stages of a run, by the names under which their results lie in its folder. */
public final class Stages {
    public static final String INGEST = "ingest";
    public static final String ANNOTATE = "annotate";
    public static final String MEASURE = "measure";
    public static final String REPORT = "report";

    private Stages() {}
}
