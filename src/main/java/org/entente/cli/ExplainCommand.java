package org.entente.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.annotation.RuleAnnotator;
import org.entente.corpus.CorpusReader;
import org.entente.corpus.CorpusReader.Ingested;
import org.entente.job.run.InputException;
import org.entente.job.run.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is found in the articles of one file, and by which rule. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Annotates the articles of a file on the terminal: what was taken out of the body, countries, persons,"
                        + " quotations and stances, each with the rule that found it.")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A file of any format.")
    private Path file;

    @Option(names = "--format", paramLabel = "NAME", description = "auto, or the name of a format.")
    private String format = CorpusReader.AUTO;

    @Option(names = "--articles", paramLabel = "N", description = "Most articles to show. Default: ${DEFAULT-VALUE}.")
    private int articles = 5;

    @Override
    public Integer call() {
        if (articles < 1) {
            throw new UsageException("--articles: " + articles + " articles cannot be shown");
        }
        if (!Files.isRegularFile(file)) {
            throw new InputException("no file " + file);
        }
        RuleAnnotator annotator = RuleAnnotator.load();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Iterator<Ingested> records = CorpusReader.load().read(in, file.toString(), format);
            for (int i = 0; i < articles && records.hasNext(); i++) {
                Ingested record = records.next();
                if (record instanceof Ingested.Kept kept) {
                    new Explanation(annotator.annotate(kept.article())).print(System.out);
                } else if (record instanceof Ingested.Refused refused) {
                    System.out.printf(
                            Locale.ROOT,
                            "record %d was rejected: %s, %s%n",
                            refused.reject().recordOffset(),
                            refused.reject().reasonCode(),
                            refused.reject().message());
                }
            }
        } catch (IOException e) {
            throw new InputException("file " + file + " cannot be read: " + e.getMessage());
        }
        return ExitCode.OK;
    }
}
