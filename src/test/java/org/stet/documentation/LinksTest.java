package org.stet.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

class LinksTest {

    /** @param address as the page says it */
    private record LinkOn(DocsPage page, String address) {

        Path target() {
            var path = address.replaceFirst("#.*", "");
            return path.isEmpty()
                    ? page.file()
                    : page.file().resolveSibling(path).normalize();
        }

        @Override
        public String toString() {
            return "%s: %s".formatted(page, address);
        }
    }

    @Test
    void every_link_leads_to_a_file_of_the_project() {
        assertThat(links())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.target()).as("%s", link).exists());
    }

    @Test
    void every_link_into_a_page_leads_to_a_heading_of_it() {
        assertThat(links().stream().filter(link -> link.address().contains("#")))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(DocsPage.of(link.target().toString()).anchors())
                                .as("%s", link)
                                .contains(link.address().replaceFirst("^[^#]*#", "")));
    }

    @Test
    void every_picture_can_be_shown() throws IOException {
        var pictures =
                links().stream().filter(link -> link.address().endsWith(".png")).toList();

        assertThat(pictures).isNotEmpty();
        for (var picture : pictures) {
            assertThat(ImageIO.read(picture.target().toFile()))
                    .as("%s", picture)
                    .isNotNull();
        }
    }

    @Test
    void every_page_can_be_reached_from_the_readme() {
        var reached = new ArrayList<Path>(List.of(Path.of("README.md")));
        for (int i = 0; i < reached.size(); i++) {
            var from = reached.get(i);
            DocsPage.all().stream()
                    .filter(page ->
                            page.file().equals(from) || from.equals(page.file().getParent()))
                    .flatMap(page -> inside(page).stream())
                    .map(LinkOn::target)
                    .filter(target -> !reached.contains(target))
                    .distinct()
                    .forEach(reached::add);
        }

        assertThat(DocsPage.all().stream().map(DocsPage::file).filter(file -> file.startsWith("docs")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(reached).containsAnyOf(file, file.getParent()));
    }

    private static List<LinkOn> links() {
        return DocsPage.all().stream().flatMap(page -> inside(page).stream()).toList();
    }

    /** The links of a page that stay in the project. */
    private static List<LinkOn> inside(DocsPage page) {
        return page.links().stream()
                .filter(link -> !link.contains("://") && !link.startsWith("mailto:"))
                .map(link -> new LinkOn(page, link))
                .toList();
    }
}
