package org.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.job.report.ReportJob;
import org.entente.report.DataDictionary;
import org.junit.jupiter.api.Test;

class DataDictionaryPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/data-dictionary.md");

    /** {@code mvn test -Dtest=DataDictionaryPageTest -Dgolden.update=true} writes the page anew. */
    @Test
    void thePageOfTheSiteIsWhatARunWrites() throws IOException {
        StringBuilder page = new StringBuilder();
        DataDictionary.write(ReportJob.columns(), page);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("update it by -Dgolden.update=true")
                .isEqualTo(page.toString());
    }
}
