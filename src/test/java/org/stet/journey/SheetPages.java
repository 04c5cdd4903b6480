package org.stet.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

import com.microsoft.playwright.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a class pack as a printer gets them, for the docs. */
final class SheetPages {

    private static final int DPI = 72;

    private SheetPages() {}

    /** Takes the first page of each sheet of the pack's first version out of its PDF. */
    static void picture(Page owner, String pack) throws IOException {
        for (var sheet : List.of("copy", "worksheet-a", "key", "teacher")) {
            var file = owner.context()
                    .request()
                    .get("/api/packs/%s/versions/1/files/pdf?sheet=%s".formatted(pack, sheet))
                    .body();
            try (var document = Loader.loadPDF(file)) {
                var page = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
                ImageIO.write(
                        page,
                        "png",
                        Path.of("docs", "images", "sheet-%s.png".formatted(sheet))
                                .toFile());
            }
        }
    }
}
