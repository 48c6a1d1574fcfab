package org.entente.article;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The months' names in the languages whose newspapers turn up in English collections. */
final class MonthNames {
    private static final String[] ENGLISH = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final String[] OTHERS = {
        "janvier f\u00e9vrier mars avril mai juin juillet ao\u00fbt septembre octobre novembre d\u00e9cembre",
        "Januar Februar M\u00e4rz April Mai Juni Juli August September Oktober November Dezember",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "janeiro fevereiro mar\u00e7o abril maio junho julho agosto setembro outubro novembro dezembro",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "januari februari maart april mei juni juli augustus september oktober november december"
    };
    private static final Map<String, String> NAMES = names();
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,12}");
    private static final Pattern OF = Pattern.compile("(?i)(?<=\\s)de\\s+(?=\\p{L})|(?<=\\p{L}\\s)de\\s+(?=\\d)");

    private MonthNames() {}

    /** The same line with English months, and without the Spanish and Portuguese {@code de}. */
    static String inEnglish(String line) {
        if (line.length() > 200) {
            return line;
        }
        String bare = OF.matcher(line).replaceAll("");
        return WORD.matcher(bare)
                .replaceAll(match -> Matcher.quoteReplacement(
                        NAMES.getOrDefault(match.group().toLowerCase(Locale.ROOT), match.group())));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        for (String language : OTHERS) {
            String[] months = language.toLowerCase(Locale.ROOT).split(" ", -1);
            for (int i = 0; i < months.length; i++) {
                names.put(months[i], ENGLISH[i]);
            }
        }
        return names;
    }
}
