package org.entente.article;

/**
 * A paragraph of a record on its way to becoming body or block.
 *
 * @param type the type of its {@link Block}, or empty for body
 */
record Piece(String type, String text) {
    static Piece body(String text) {
        return new Piece("", text);
    }

    boolean isBody() {
        return type.isEmpty();
    }
}
