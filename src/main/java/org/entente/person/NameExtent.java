package org.entente.person;

import org.entente.country.Mention;
import org.entente.text.Capitals;
import org.entente.text.Shape;
import org.entente.text.Token;

/** Where a person's name begins and ends. */
final class NameExtent {
    private static final int LONGEST = 5;

    private static final int BARRED = WordClass.NEVER.bit
            | WordClass.FUNCTION.bit
            | WordClass.SUFFIX.bit
            | WordClass.PORTFOLIO.bit
            | WordClass.FORMER.bit;

    private final NamedText text;
    private final Apposition apposition;

    NameExtent(NamedText text, Apposition apposition) {
        this.text = text;
        this.apposition = apposition;
    }

    /** Whether a token begins a name. */
    boolean begins(int i) {
        if (!text.isName(i)) {
            return isParticleName(i);
        }
        if (text.organisation[i] > 0) {
            return false;
        }
        if (text.place[i] > 0) {
            return isPersonNotPlace(i);
        }
        boolean isBarred = text.isAny(i, BARRED)
                && !(text.titleBegin[i] >= 0 && text.is(i, WordClass.SURNAME))
                && !isGivenNotWord(i);
        return !isBarred && (!isAcronym(i) || beginsInCapitals(i)) && !isDescription(i, i + LONGEST);
    }

    /** {@code Voter} of {@code Voter Anna Berg}: words before a given name that are no names. */
    private boolean isDescription(int i, int limit) {
        return i < limit
                && text.is(i, WordClass.ORDINARY)
                && !text.isGiven(i)
                && !text.is(i, WordClass.SURNAME)
                && text.isName(i + 1)
                && text.isSame(i, i + 1)
                && (text.isGiven(i + 1) && text.isPlain(i + 1, i + 2) || isDescription(i + 1, limit));
    }

    /** {@code ANNA BERG}, {@code MINISTER BERG}; {@code BERG:} and {@code BERG ON} may be somebody whom the text knows. */
    private boolean beginsInCapitals(int i) {
        if (!Capitals.isWord(text.token(i)) || text.is(i, WordClass.ORDINARY) && !text.isGiven(i)) {
            return false;
        }
        boolean goesOn = text.isPlain(i, i + 1) && Capitals.isWord(text.token(i + 1));
        int title = text.titleBegin[i];
        return goesOn && text.isGiven(i)
                || title >= 0 && text.token(title).shape() == Shape.UPPER && !text.is(i, WordClass.ORDINARY)
                || text.token(i).form().length() > 3
                        && (text.has(i + 1, ":")
                                || text.has(i + 1, "on") && text.token(i + 1).shape() == Shape.UPPER);
    }

    /** {@code Bill} of {@code Bill Clinton}, {@code Sun} of {@code Sun Zhe} and {@code Sun said}. */
    private boolean isGivenNotWord(int i) {
        return text.isFamilyFirst(i)
                || text.is(i, WordClass.FAMILY_FIRST) && text.is(i + 1, WordClass.SPEECH)
                || text.isGiven(i)
                        && (text.isPlain(i, i + 1)
                                || text.is(i + 1, WordClass.PARTICLE) && !text.isName(i + 1) && text.isPlain(i, i + 2));
    }

    /** {@code bin Laden} begins with a small letter. */
    private boolean isParticleName(int i) {
        return text.is(i, WordClass.PARTICLE)
                && text.isFree(i)
                && text.token(i).form().length() > 2
                && !text.has(i, "the")
                && text.isName(i + 1)
                && text.isSame(i, i + 1)
                && text.isFree(i + 1)
                && !text.is(i + 1, WordClass.FUNCTION);
    }

    /** {@code Bishop said} after {@code Julie Bishop}: a title that no name follows, in capitals. */
    boolean isNameNotTitle(int i) {
        int end = text.titleEnd[i];
        return end == i + 1
                && text.is(i, WordClass.SURNAME)
                && text.token(i).shape() == Shape.CAPITALISED
                && !text.has(i - 1, "the")
                && !(text.isName(end) && text.isSame(i, end));
    }

    /** {@code Foreign Minister Israel Katz}, {@code said Orlando Green}. */
    private boolean isPersonNotPlace(int i) {
        boolean isOne = (i == 0 || text.place[i - 1] != text.place[i])
                && (i + 1 >= text.size() || text.place[i + 1] != text.place[i]);
        if (isOne && text.isGiven(i) && text.isPlain(i, i + 1)) {
            int end = text.isPlain(i, i + 2) ? i + 3 : i + 2;
            if (speaks(i, end) || apposition.isPerson(end)) {
                return true;
            }
        }
        boolean hasTitle = text.titleBegin[i] >= 0
                && text.titles[text.titleBegin[i]].kind() != TitleKind.KIN
                && text.token(text.titleBegin[i]).shape() != Shape.LOWER;
        return isOne
                && hasTitle
                && text.isName(i + 1)
                && text.isSame(i, i + 1)
                && text.isFree(i + 1)
                && !text.is(i + 1, WordClass.NEVER)
                && text.titleEnd[i + 1] == 0;
    }

    /** An acronym, or words run together as in {@code TrumpGOP} and {@code then-Senator}. */
    private boolean isAcronym(int i) {
        Token token = text.token(i);
        String form = token.form();
        if (token.shape() == Shape.UPPER) {
            return form.indexOf('.') < 0 && form.indexOf('-') < 0;
        }
        if (token.shape() != Shape.MIXED) {
            return false;
        }
        boolean isJoined = form.indexOf('-') > 0 || form.indexOf('\'') > 0 || form.indexOf('\u2019') > 0;
        boolean isSmall = Character.isLowerCase(form.charAt(0))
                && !form.startsWith("al-")
                && !form.startsWith("el-")
                && !form.startsWith("d'")
                && !form.startsWith("ul-");
        return isSmall || !Character.isLetter(form.charAt(0)) || !isJoined && hasLateCapital(form);
    }

    private static boolean hasLateCapital(String form) {
        for (int k = 4; k < form.length(); k++) {
            if (Character.isUpperCase(form.charAt(k))) {
                return true;
            }
        }
        return false;
    }

    /** One past the name that a token begins. */
    int end(int begin) {
        int end = begin + 1;
        while (end < text.size() && end - begin < LONGEST && text.isSame(begin, end)) {
            if (continues(begin, end)) {
                end++;
            } else {
                int after = particles(end);
                if (after == end || !text.isSame(begin, after) || !continues(begin, after)) {
                    break;
                }
                end = after + 1;
            }
        }
        return end;
    }

    private int particles(int from) {
        int i = from;
        while (i < text.size() && i - from < 3 && text.is(i, WordClass.PARTICLE) && !text.isName(i)) {
            i++;
        }
        return i;
    }

    private boolean continues(int begin, int i) {
        if (i >= text.size() || !text.isName(i) || text.organisation[i] > 0) {
            return false;
        }
        if (Capitals.isWord(text.token(begin))) {
            return Capitals.isWord(text.token(i)) && text.isPlain(begin, i);
        }
        boolean endsHere = !(i + 1 < text.size() && text.isName(i + 1) && text.isSame(i, i + 1));
        if (repeats(begin, i)) {
            return endsHere && isFamilyName(begin, i);
        }
        if (text.place[i] > 0) {
            return endsHere && isLonePlace(i) && isFamilyName(begin, i);
        }
        if (text.titleEnd[i] > 0) {
            return endsHere && (text.is(i, WordClass.SURNAME) || isSurnameNotTitle(i)) && isFamilyName(begin, i);
        }
        if (text.is(i, WordClass.NEVER) || text.is(i, WordClass.FUNCTION)) {
            return endsHere && text.is(i, WordClass.SURNAME) && isFamilyName(begin, i);
        }
        return !isAcronym(i);
    }

    /** Whether what stands before the last word of a name makes it a family name, although it is a word of another kind. */
    private boolean isFamilyName(int begin, int last) {
        if (last == begin + 1) {
            return text.isGiven(begin) || isToldOf(begin, last + 1);
        }
        return last == begin + 2 && (isInitial(last - 1) || text.isGiven(begin) && text.is(last, WordClass.SURNAME));
    }

    /** {@code Pastor} of {@code Jaime Pastor}: one capitalised word that nothing of an office follows. */
    private boolean isSurnameNotTitle(int i) {
        return text.titleEnd[i] == i + 1
                && text.token(i).shape() == Shape.CAPITALISED
                && !text.headline[text.sentence[i]]
                && !text.has(i + 1, "of")
                && !text.has(i + 1, "for")
                && !text.has(i + 1, "to");
    }

    /** A page that shows a name twice, once as a link, runs both together: {@code Joe Biden Joe Biden}. */
    private boolean repeats(int begin, int i) {
        for (int k = begin; k < i; k++) {
            if (text.token(k).form().length() > 2
                    && text.token(i).form().startsWith(text.token(k).form())) {
                return true;
            }
        }
        return false;
    }

    private boolean isLonePlace(int i) {
        Mention place = text.place(i);
        boolean isWhole = place.span().equals(text.token(i).span());
        boolean isAdjective = place.form().equals("demonym") || place.form().equals("adjective");
        boolean isLast = text.token(i + 1 < text.size() ? i + 1 : i).shape() == Shape.PUNCTUATION
                || text.is(i + 1, WordClass.SPEECH);
        return isWhole && (!isAdjective || isLast && !text.isGenitive(i + 1));
    }

    private boolean isInitial(int i) {
        String form = text.token(i).form();
        return form.length() == 1
                || form.length() == 2 && form.charAt(1) == '.'
                || form.length() == 4 && form.charAt(1) == '.';
    }

    private boolean isToldOf(int begin, int end) {
        return !text.isAny(begin, WordClass.ORDINARY.bit | BARRED) && (speaks(begin, end) || apposition.isPerson(end));
    }

    /** Whether a word of speech stands beside a name. */
    boolean speaks(int begin, int end) {
        return text.is(end, WordClass.SPEECH)
                || text.is(begin - 1, WordClass.SPEECH)
                        && !text.has(begin - 1, "who")
                        && !text.has(begin - 1, "told")
                        && !text.has(begin - 1, "called");
    }
}
