package org.entente.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on security names every library that is packed into the jar, with its version. */
class DependenciesTest {
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>\\s*"
                    + "(<scope>test</scope>)?");

    @Test
    void everyLibraryInTheJarStandsOnThePage() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/security.md"));
        List<String> libraries = new ArrayList<>();
        Matcher dependency = DEPENDENCY.matcher(Files.readString(Path.of("pom.xml")));
        while (dependency.find()) {
            boolean isOurs = dependency.group(4) == null
                    && !dependency.group(1).equals("org.apache.spark")
                    && !dependency.group(1).equals("org.openjdk.jmh");
            if (isOurs) {
                libraries.add(dependency.group(1) + ":" + dependency.group(2) + " " + dependency.group(3));
            }
        }
        assertThat(libraries)
                .hasSizeGreaterThan(5)
                .allSatisfy(library -> assertThat(page).contains("| " + library + " |"));
    }
}
