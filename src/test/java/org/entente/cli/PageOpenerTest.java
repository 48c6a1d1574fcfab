package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageOpenerTest {
    @Test
    void everySystemHasAProgramThatOpensAPage() {
        assertThat(PageOpener.command("Linux", "/out/report.html")).containsExactly("xdg-open", "/out/report.html");
        assertThat(PageOpener.command("Mac OS X", "/out/report.html")).containsExactly("open", "/out/report.html");
        assertThat(PageOpener.command("Windows 11", "C:\\out\\report.html"))
                .containsExactly("rundll32", "url.dll,FileProtocolHandler", "C:\\out\\report.html");
    }
}
