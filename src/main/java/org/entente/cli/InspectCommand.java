package org.entente.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.job.ingest.InputInspection;
import org.entente.job.run.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a run would read. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description =
                "Says what would be read: format, columns, first articles and problems of each file; writes nothing.")
final class InspectCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders of articles.")
    private List<String> paths;

    @Option(names = "--format", paramLabel = "NAME", description = "auto, or the one format of all files.")
    private String format = "auto";

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN,...",
            description = "Columns or keys of an article's fields, such as text=story,date=year+month+day.")
    private String map = "";

    @Option(names = "--files", paramLabel = "N", description = "Files to look into. Default: ${DEFAULT-VALUE}.")
    private int files = 20;

    @Option(names = "--records", paramLabel = "N", description = "Articles to show of each. Default: ${DEFAULT-VALUE}.")
    private int records = 3;

    @Override
    public Integer call() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("input", String.join("\n", paths));
        settings.put("format", format);
        settings.put("map", map);
        boolean hasArticles =
                new InputInspection(Settings.load(Optional.empty(), settings)).print(System.out, files, records);
        return hasArticles ? ExitCode.OK : ExitCode.INPUT;
    }
}
