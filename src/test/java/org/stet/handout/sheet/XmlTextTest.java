package org.stet.handout.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {

    @Test
    void markup_is_text_and_what_xml_forbids_is_a_replacement_character() {
        assertThat(XmlText.escaped("a <b> & \"c\" ]]>")).isEqualTo("a &lt;b&gt; &amp; &quot;c&quot; ]]&gt;");
        assertThat(XmlText.escaped("\u0000\u0008\u000B\u001F\uFFFE\uFFFF\uD800"))
                .isEqualTo("\uFFFD".repeat(7));
        assertThat(XmlText.escaped("\t\n\u202E\uFFFD😀")).isEqualTo("\t\n\u202E\uFFFD😀");
    }
}
