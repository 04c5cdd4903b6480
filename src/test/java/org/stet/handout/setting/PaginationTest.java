package org.stet.handout.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.stet.text.BlockKind;
import org.stet.text.Span;

class PaginationTest {

    @Test
    void a_page_takes_as_many_lines_as_have_room() {
        assertThat(lineCounts(Pagination.of(lines(25, BlockKind.PARAGRAPH), 100, 10, 0, 0)))
                .containsExactly(10, 10, 5);
    }

    @Test
    void blocks_are_set_apart_but_not_at_the_top_of_a_page() {
        var lines = new ArrayList<TextLine>();
        for (int i = 0; i < 14; i++) {
            lines.add(new TextLine(i + 1, i, BlockKind.PARAGRAPH, true, true, new Span(i, i + 1)));
        }

        assertThat(lineCounts(Pagination.of(lines, 100, 10, 0, 0))).containsExactly(7, 7);
    }

    @Test
    void a_heading_does_not_stand_alone_at_the_foot_of_a_page() {
        var lines = new ArrayList<>(lines(9, BlockKind.PARAGRAPH));
        lines.add(new TextLine(10, 1, BlockKind.HEADING, false, true, new Span(10, 11)));
        lines.add(new TextLine(11, 2, BlockKind.PARAGRAPH, true, true, new Span(12, 13)));

        assertThat(lineCounts(Pagination.of(lines, 100, 10, 0, 0))).containsExactly(9, 2);
    }

    @Test
    void what_stands_before_the_text_takes_its_room_on_the_first_page() {
        var pages = Pagination.of(lines(10, BlockKind.PARAGRAPH), 100, 10, 50, 0);

        assertThat(lineCounts(pages)).containsExactly(5, 5);
        assertThat(pages).extracting(Page::opening).containsExactly(true, false);
    }

    @Test
    void a_long_introduction_has_a_page_of_its_own() {
        assertThat(lineCounts(Pagination.of(lines(3, BlockKind.PARAGRAPH), 100, 10, 80, 0)))
                .containsExactly(0, 3);
    }

    @Test
    void what_comes_after_the_text_goes_on_the_next_page_when_it_does_not_fit() {
        assertThat(Pagination.of(lines(8, BlockKind.PARAGRAPH), 100, 10, 0, 30))
                .extracting(Page::closing)
                .containsExactly(false, true);
        assertThat(Pagination.of(lines(7, BlockKind.PARAGRAPH), 100, 10, 0, 30))
                .extracting(Page::closing)
                .containsExactly(true);
    }

    @Test
    void an_article_without_lines_is_one_page() {
        assertThat(lineCounts(Pagination.of(List.of(), 100, 10, 0, 0))).containsExactly(0);
    }

    private static List<Integer> lineCounts(List<Page> pages) {
        return pages.stream().map(page -> page.lines().size()).toList();
    }

    private static List<TextLine> lines(int count, BlockKind kind) {
        var lines = new ArrayList<TextLine>();
        for (int i = 0; i < count; i++) {
            lines.add(new TextLine(i + 1, 0, kind, i == 0, i == count - 1, new Span(i, i + 1)));
        }
        return lines;
    }
}
