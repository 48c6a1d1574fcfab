package org.entente.job.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of settings in each of its forms. */
class SettingsTest {
    @TempDir
    Path folder;

    private Settings load(String name, String text) throws IOException {
        return Settings.load(Optional.of(Files.writeString(folder.resolve(name), text)), Map.of());
    }

    @Test
    void propertiesNameOneInputOrSeveral() throws IOException {
        Settings one = load("one.properties", "input=/srv/a b\nkeep=3\ngates.min-articles=7\n");
        assertThat(one.input()).containsExactly("/srv/a b");
        assertThat(one.keep()).isEqualTo(3);
        assertThat(one.minArticles()).isEqualTo(7);
        assertThat(load("two.properties", "entente.input.0=/srv/a\nentente.input.1=/srv/b\n")
                        .input())
                .containsExactly("/srv/a", "/srv/b");
    }

    @Test
    void hoconNamesOneInputOrSeveralAndUsesWhatItHasSaid() throws IOException {
        assertThat(load("one.conf", "entente { input = /srv/a }").input()).containsExactly("/srv/a");
        Settings two =
                load("two.conf", "base = /srv\nentente { input = [${base}/a, ${base}/b], output = ${base}/out }");
        assertThat(two.input()).containsExactly("/srv/a", "/srv/b");
        assertThat(two.output()).isEqualTo("/srv/out");
    }

    @Test
    void theCommandLineOverridesTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{\"input\": [\"/srv/a\"], \"keep\": 3}");
        Settings settings = Settings.load(Optional.of(file), Map.of("keep", "5", "input", "/srv/b\n/srv/c"));
        assertThat(settings.keep()).isEqualTo(5);
        assertThat(settings.input()).containsExactly("/srv/b", "/srv/c");
    }
}
