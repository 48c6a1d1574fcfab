package org.entente.country;

/** What is counted of one country while the mentions of an article are read. */
final class FocusTally {
    int title;
    int titleFirst;
    int lead;
    int leadSentence;
    int second;
    int mentions;
    int names;
    int demonyms;
    int capitals;
    int currencies;
    int alone;
    int located;
    int first = Integer.MAX_VALUE;
    int fewestBeside = Integer.MAX_VALUE;
    /** How many paragraphs and sentences name it. */
    int paragraphs;

    int sentences;
    private int lastParagraph = -1;
    private int lastSentence = -1;

    /** Counts a mention by its form. */
    void count(String form) {
        mentions++;
        switch (form) {
            case "name" -> names++;
            case "demonym" -> demonyms++;
            case "capital", "seat" -> capitals++;
            default -> {}
        }
    }

    /** Counts the places of a mention, which come in the order of the text; whether the sentence names the country for the first time. */
    boolean isNewIn(int sentence, int paragraph) {
        paragraphs += paragraph > lastParagraph ? 1 : 0;
        lastParagraph = paragraph;
        boolean isNew = sentence > lastSentence;
        sentences += isNew ? 1 : 0;
        lastSentence = sentence;
        return isNew;
    }

    /** Mentions that are not the name of a currency. */
    int mentionsButCurrencies() {
        return mentions - currencies;
    }
}
