package org.stet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Stet keeps every rule, and every rule finds its breach. */
class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> stet_keeps_every_rule() {
        var stet = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.stet");
        return Rules.all().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(), () -> rule.allowEmptyShould(true).check(stet)));
    }

    @Test
    void an_arrow_that_is_not_in_the_table() {
        assertThat(breaches(Rules.ARROWS, """
                package org.stet.annotation; public class Judgement {}
                package org.stet.article; class Wrong { org.stet.annotation.Judgement judgement; }
                """)).containsOnly("""
                        Field <org.stet.article.Wrong.judgement> has type <org.stet.annotation.Judgement> in (Wrong.java:0)\
                        : an article's text stands alone, whoever tags it""");
    }

    @Test
    void a_format_that_knows_another_format() {
        assertThat(breaches(Rules.ARROWS, """
                package org.stet.corpus.table; public class Csv {}
                package org.stet.corpus.brat; class Wrong extends org.stet.corpus.table.Csv {}
                """))
                .isNotEmpty()
                .allMatch(breach -> breach.contains("never another format"));
    }

    @Test
    void a_room_that_the_table_does_not_know() {
        assertThat(breaches(Rules.ROOMS_ARE_KNOWN, "package org.stet.lumber; class Wrong {}"))
                .containsOnly("org.stet.lumber.Wrong is in no room of the table of arrows");
    }

    @Test
    void a_text_core_with_a_framework() {
        assertFound(Rules.TEXT_IS_PURE, "package org.stet.text; @jakarta.inject.Singleton class Wrong {}");
    }

    @Test
    void a_measure_that_knows_an_article() {
        assertFound(
                Rules.MEASURES_ARE_PURE,
                "package org.stet.agreement.measure; class Wrong { org.stet.article.Article article; }");
    }

    @Test
    void a_format_with_a_database() {
        assertFound(
                Rules.FORMATS_ARE_PURE,
                "package org.stet.corpus.brat; class Wrong { jakarta.persistence.EntityManager database; }");
    }

    @Test
    void an_endpoint_that_shows_an_entity_inside_a_list_of_views() {
        assertThat(breaches(Rules.NO_ENTITY_LEAVES, """
                package org.stet.article; @jakarta.persistence.Entity class Row {}
                package org.stet.article; record View(Row row) {}
                package org.stet.article; @jakarta.ws.rs.Path("/") class Wrong {
                    @jakarta.ws.rs.GET public java.util.List<View> all() { return java.util.List.of(); }
                }
                """))
                .containsOnly("org.stet.article.Wrong.all() shows the entity org.stet.article.Row");
    }

    @Test
    void an_endpoint_that_takes_an_entity() {
        assertFound(Rules.NO_ENTITY_LEAVES, """
                package org.stet.article; @jakarta.persistence.Entity class Row {}
                package org.stet.article; @jakarta.ws.rs.Path("/") class Wrong {
                    @jakarta.ws.rs.POST public void add(Row row) {}
                }
                """);
    }

    @Test
    void an_endpoint_that_Quarkus_would_drop() {
        assertFound(Rules.ENDPOINTS_ARE_PUBLIC, """
                package org.stet.article; @jakarta.ws.rs.Path("/") class Wrong {
                    @jakarta.ws.rs.GET String text() { return ""; }
                }
                """);
    }

    @Test
    void a_resource_that_another_room_could_call() {
        assertFound(
                Rules.RESOURCES_ARE_PACKAGE_PRIVATE,
                "package org.stet.article; @jakarta.ws.rs.Path(\"/\") public class Wrong {}");
    }

    @Test
    void a_name_that_says_nothing() {
        assertFound(Rules.NAMES_SAY_WHAT, "package org.stet.article; class WrongHelper {}");
    }

    @Test
    void a_package_whose_nulls_nobody_checks() {
        assertFound(Rules.NULL_IS_MARKED, "package org.stet.article; class Wrong {}");
    }

    @Test
    void a_need_that_the_constructor_hides() {
        assertFound(
                Rules.NEEDS_ARE_IN_THE_CONSTRUCTOR,
                "package org.stet.article; class Wrong { @jakarta.inject.Inject Object need; }");
    }

    @Test
    void a_setting_without_a_type() {
        assertFound(Rules.SETTINGS_ARE_TYPED, """
                package org.stet.article; class Wrong {
                    @org.eclipse.microprofile.config.inject.ConfigProperty(name = "x") String setting;
                }
                """);
    }

    @Test
    void an_interface_for_one_class() {
        assertThat(breaches(Rules.INTERFACES_HAVE_HEIRS, """
                package org.stet.article; interface Wrong {}
                package org.stet.article; class Only implements Wrong {}
                """))
                .containsOnly("org.stet.article.Wrong is implemented by org.stet.article.Only alone");
    }

    @Test
    void a_time_without_its_zone() {
        assertFound(Rules.TIMES_ARE_INSTANTS, "package org.stet.article; class Wrong { java.time.LocalDateTime at; }");
    }

    @Test
    void a_line_on_standard_output() {
        assertFound(
                Rules.LOGS_ARE_LOGGED,
                "package org.stet.article; class Wrong { void say() { System.out.println(1); } }");
    }

    @Test
    void a_global_variable() {
        assertFound(Rules.STATE_IS_PRIVATE, "package org.stet.article; class Wrong { static int counter; }");
    }

    @Test
    void every_rule_gives_its_reason() {
        assertThat(Rules.all()).allMatch(rule -> rule.getDescription().contains("because"));
    }

    @Test
    void the_docs_show_the_table() {
        assertThat(Path.of("docs", "explanation", "architecture.md")).content().contains(Arrows.table());
    }

    private static void assertFound(ArchRule rule, String source) {
        assertThat(breaches(rule, source)).isNotEmpty().allMatch(breach -> breach.contains("Wrong"));
    }

    private static List<String> breaches(ArchRule rule, String source) {
        JavaClasses snippet = Snippet.compiled(source);
        return rule.evaluate(snippet).getFailureReport().getDetails();
    }
}
