package org.trigpoint.report.output;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MarkupTest {
    @Test
    void textAndAttributesAreEscaped() {
        String xml = new Markup().open("p", "title", "\"a\" & <b>").text("1 < 2 & 3 > 2").leaf("br").close().document();

        assertThat(xml).endsWith("<p title=\"&quot;a&quot; &amp; &lt;b&gt;\">1 &lt; 2 &amp; 3 &gt; 2<br/></p>");
    }

    @Test
    void anElementLeftOpenIsFound() {
        Markup xml = new Markup().open("html").open("body").close();

        assertThatThrownBy(xml::document).hasMessageContaining("html");
    }
}
