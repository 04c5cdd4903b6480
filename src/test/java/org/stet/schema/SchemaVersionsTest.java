package org.stet.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemaVersionsTest {

    @Inject
    SchemaVersions versions;

    @Inject
    TagSets tagSets;

    @Test
    void a_kept_tag_set_reads_back_the_same() {
        var sourcing = tagSets.shipped("sourcing").orElseThrow();

        assertThat(versions.tagSet(versions.keepFirst().id)).isEqualTo(sourcing);
    }

    @Test
    void the_same_tag_set_kept_twice_is_one_version() {
        assertThat(versions.keepShipped("classroom").orElseThrow().id)
                .isEqualTo(versions.keepShipped("classroom").orElseThrow().id);
    }

    @Test
    void two_projects_with_the_same_own_tag_set_share_nothing() {
        var own = tagSets.shipped("classroom").orElseThrow();
        var project = UUID.randomUUID();
        var version = versions.keepOwn(own, project);

        assertThat(version.id).isNotEqualTo(versions.keepOwn(own, UUID.randomUUID()).id);
        assertThat(version.belongsTo(project)).isTrue();
        assertThat(version.belongsTo(UUID.randomUUID())).isFalse();
        assertThat(versions.keepFirst().belongsTo(project)).isTrue();
    }

    @Test
    void several_requests_that_keep_the_same_tag_set_at_once_get_one_version() {
        var own = tagSets.shipped("sourcing").orElseThrow();
        var project = UUID.randomUUID();

        var ids = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> versions.keepOwn(own, project).id)
                .distinct()
                .toList();

        assertThat(ids).hasSize(1);
    }

    @Test
    void rules_for_a_subset_know_no_other_label() {
        var version = versions.keepFirst().id;

        assertThat(versions.rules(version, Set.of("direct-quote")).tagSet().labels())
                .filteredOn(Label::tagged)
                .extracting(Label::id)
                .isEqualTo(List.of("direct-quote"));
    }

    @Test
    void an_unknown_version_is_refused() {
        assertThatThrownBy(() -> versions.tagSet(UUID.randomUUID())).isInstanceOf(IllegalArgumentException.class);
    }
}
