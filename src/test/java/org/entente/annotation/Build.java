package org.entente.annotation;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** A build of the program with the articles that it read from a corpus; it lives beside other builds in one process. */
final class Build implements AutoCloseable {
    /** What is done with an article, in this order. */
    static final List<String> STAGES = List.of("mentions", "quotations", "stances");

    private static final Pattern LONG_NUMBER = Pattern.compile("(\\d\\.\\d{6})\\d+");

    private final URLClassLoader classes;
    private final Object tagger;
    private final Object quotations;
    private final Object stances;
    private final List<Object> articles;
    private final long[] nanoseconds = new long[STAGES.size()];

    private Build(URLClassLoader classes, Path corpus, int most) throws IOException {
        this.classes = classes;
        tagger = load("person.ArticleTagger");
        quotations = load("quote.QuotationExtractor");
        stances = load("stance.StanceExtractor");
        articles = read(corpus, most);
    }

    /** @param program a folder of classes, or a jar; the libraries are those of this process */
    static Build open(String program, Path corpus, int most) throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(url(program));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (entry.endsWith(".jar")) {
                urls.add(url(entry));
            }
        }
        return new Build(
                new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader()), corpus, most);
    }

    private static URL url(String path) throws MalformedURLException {
        return new File(path).toURI().toURL();
    }

    private Object load(String name) {
        try {
            return classes.loadClass("org.entente." + name).getMethod("load").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static Object call(Object target, String method, Object... arguments) {
        try {
            return Arrays.stream(target.getClass().getMethods())
                    .filter(one -> one.getName().equals(method) && one.getParameterCount() == arguments.length)
                    .findFirst()
                    .orElseThrow()
                    .invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(target.getClass() + "." + method, e);
        }
    }

    private List<Object> read(Path corpus, int most) throws IOException {
        List<Object> found = new ArrayList<>();
        try (InputStream in = Files.newInputStream(corpus)) {
            Iterator<?> records =
                    (Iterator<?>) call(load("corpus.CorpusReader"), "read", in, corpus.toString(), "auto");
            while (records.hasNext() && found.size() < most) {
                Object one = records.next();
                if (one.getClass().getSimpleName().equals("Kept")) {
                    found.add(call(one, "article"));
                }
            }
        }
        return found;
    }

    int size() {
        return articles.size();
    }

    /** The id of an article, by which it is known whatever else the corpus holds. */
    String id(int index) {
        return (String) call(articles.get(index), "articleId");
    }

    /** Everything found in an article: for each of the stages its lines. */
    List<List<String>> annotate(int index) {
        Object article = articles.get(index);
        long[] at = new long[STAGES.size() + 1];
        at[0] = now();
        Object tagged = call(tagger, "tag", article);
        at[1] = now();
        Object quoted = call(quotations, "extract", tagged);
        at[2] = now();
        Object judged = call(stances, "extract", tagged, quoted);
        at[3] = now();
        for (int stage = 0; stage < nanoseconds.length; stage++) {
            nanoseconds[stage] += at[stage + 1] - at[stage];
        }
        List<Object> mentions = new ArrayList<>();
        for (String part : List.of("titleMentions", "mentions", "countries")) {
            mentions.addAll((List<?>) call(tagged, part));
        }
        return List.of(lines(mentions), lines((List<?>) quoted), lines((List<?>) judged));
    }

    private static List<String> lines(List<?> records) {
        return records.stream()
                .map(one -> LONG_NUMBER.matcher(one.toString()).replaceAll("$1"))
                .toList();
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Processor time of each stage since the last call, in nanoseconds. */
    long[] takeTimes() {
        long[] times = nanoseconds.clone();
        Arrays.fill(nanoseconds, 0);
        return times;
    }

    /** Millions of characters in all articles. */
    double megabytes() {
        return articles.stream()
                        .mapToInt(one -> ((String) call(one, "text")).length())
                        .sum()
                / 1e6;
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
