package org.stet.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void a_page_is_cut_where_the_limit_is_and_says_where_to_go_on() {
        var page = Page.cut(List.of("a", "b", "c"), 2, Cursor::of);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.next()).isEqualTo(Cursor.of("b").toString());
    }

    @Test
    void the_last_page_leads_nowhere() {
        assertThat(Page.cut(List.of("a", "b"), 2, Cursor::of).next()).isNull();
        assertThat(Page.cut(List.<String>of(), 2, Cursor::of).items()).isEmpty();
    }

    @Property
    void a_cursor_comes_back_as_it_was_given(@ForAll @Size(min = 1, max = 3) List<Integer> values) {
        var cursor = Cursor.of(values.toArray());

        assertThat(Cursor.parse(cursor.toString(), values.size())).isEqualTo(cursor);
    }

    @Property
    void any_other_text_is_refused_and_never_fails(@ForAll String text) {
        try {
            Cursor.parse(text, 2);
        } catch (ProblemException refusal) {
            assertThat(refusal.type()).isEqualTo(ProblemType.INVALID_REQUEST);
        }
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        assertThatThrownBy(() -> Cursor.parse(Cursor.of("a").toString(), 2)).isInstanceOf(ProblemException.class);
    }
}
