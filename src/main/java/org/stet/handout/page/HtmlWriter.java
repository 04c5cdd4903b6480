package org.stet.handout.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.inject.Singleton;

import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.PackWriter;

/** A page of HTML that needs nothing else: style and fonts are in it, and it has no script. */
@Singleton
class HtmlWriter implements PackWriter {

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public List<String> obstacles(Pack pack) {
        // A browser finds a font of the system for what these fonts lack.
        return List.of();
    }

    @Override
    public void write(Pack pack, OutputStream out) throws IOException {
        out.write(Html.selfContained(pack).getBytes(StandardCharsets.UTF_8));
    }
}
