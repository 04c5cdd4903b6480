package org.stet.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rules of the house beside its arrows, each with its reason. */
final class Rules {

    static final ArchRule ARROWS = classes()
            .should(Conditions.knowOnlyTheirNeighbours())
            .because("arrows between rooms go one way (docs/explanation/architecture.md): a new one is a decision");

    static final ArchRule ROOMS_ARE_KNOWN = classes()
            .should(Conditions.beInARoomOfTheTable())
            .because("a package that the table does not know escapes it");

    static final ArchRule TEXT_IS_PURE = classes()
            .that()
            .resideInAPackage("org.stet.text..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "org.stet.text..",
                    "java..",
                    "com.ibm.icu..",
                    "org.jspecify.annotations..",
                    "com.google.errorprone.."))
            .because("offsets and borders are sums: tested in milliseconds, the same in a server and in a script");

    static final ArchRule MEASURES_ARE_PURE = classes()
            .that()
            .resideInAPackage("org.stet.agreement.measure..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "org.stet.agreement.measure..",
                    "org.stet.text..",
                    "java..",
                    "org.jspecify.annotations..",
                    "com.google.errorprone.."))
            .because("a measure is held against published examples, so it may see nothing but values");

    static final ArchRule FORMATS_ARE_PURE = noClasses()
            .that(are(new InFormat()))
            .should()
            .dependOnClassesThat(frameworks())
            .because("a writer turns values into bytes; a corpus of a million rows must be written without a database");

    static final ArchRule NO_ENTITY_LEAVES = methods()
            .that(are(endpoints()))
            .should(Conditions.speakOfNoEntity())
            .because("what a table holds is not what a client is promised");

    static final ArchRule ENDPOINTS_ARE_PUBLIC = methods()
            .that(are(endpoints()))
            .should()
            .bePublic()
            .because("Quarkus REST drops any other endpoint with a mere warning");

    static final ArchRule RESOURCES_ARE_PACKAGE_PRIVATE = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .bePackagePrivate()
            .because("a resource is called over HTTP; another room calls the activity behind it");

    static final ArchRule NAMES_SAY_WHAT = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO|Service)")
            .because("such a name says that nobody knew what the class is");

    static final ArchRule NULL_IS_MARKED = classes()
            .should(Conditions.resideInANullMarkedPackage())
            .because("a package without @NullMarked is not checked for null at all");

    static final ArchRule NEEDS_ARE_IN_THE_CONSTRUCTOR = noFields()
            .should()
            .beAnnotatedWith(Inject.class)
            .because("a constructor shows what a class needs, and a test can call it");

    static final ArchRule SETTINGS_ARE_TYPED = noFields()
            .should()
            .beAnnotatedWith(ConfigProperty.class)
            .because(
                    "a setting is a typed member of a @ConfigMapping, with its docstring and its line in the reference");

    static final ArchRule INTERFACES_HAVE_HEIRS = classes()
            .that()
            .areInterfaces()
            .should(Conditions.notHaveASingleHeir())
            .because("an interface with one implementation is a name for nothing");

    static final ArchRule TIMES_ARE_INSTANTS = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.util\\.(Date|Calendar)|java\\.text\\.SimpleDateFormat|java\\.time\\.LocalDateTime")
            .because("a time without its zone is a guess; the date of an article is a LocalDate");

    static final ArchRule LOGS_ARE_LOGGED = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
            "a line on standard output has no level");

    static final ArchRule STATE_IS_PRIVATE = fields().that()
            .areStatic()
            .and()
            .areNotFinal()
            .should()
            .bePrivate()
            .allowEmptyShould(true)
            .because("a static that anybody may set is a global variable");

    private Rules() {}

    static List<ArchRule> all() {
        return List.of(
                ARROWS,
                ROOMS_ARE_KNOWN,
                TEXT_IS_PURE,
                MEASURES_ARE_PURE,
                FORMATS_ARE_PURE,
                NO_ENTITY_LEAVES,
                ENDPOINTS_ARE_PUBLIC,
                RESOURCES_ARE_PACKAGE_PRIVATE,
                NAMES_SAY_WHAT,
                NULL_IS_MARKED,
                NEEDS_ARE_IN_THE_CONSTRUCTOR,
                SETTINGS_ARE_TYPED,
                INTERFACES_HAVE_HEIRS,
                TIMES_ARE_INSTANTS,
                LOGS_ARE_LOGGED,
                STATE_IS_PRIVATE);
    }

    static DescribedPredicate<JavaClass> frameworks() {
        return resideInAnyPackage("io.quarkus..", "org.hibernate..", "jakarta..", "io.vertx..")
                .and(DescribedPredicate.not(resideInAPackage("jakarta.inject..")))
                .as("of a framework");
    }

    static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class);
    }

    private static DescribedPredicate<JavaMethod> endpoints() {
        return DescribedPredicate.describe(
                "endpoints",
                method -> method.getOwner().isAnnotatedWith(Path.class)
                        && (method.isAnnotatedWith(Path.class) || method.isMetaAnnotatedWith(HttpMethod.class)));
    }

    private static final class InFormat extends DescribedPredicate<JavaClass> {

        InFormat() {
            super("in a format of the corpus");
        }

        @Override
        public boolean test(JavaClass type) {
            return Arrows.isFormat(type);
        }
    }
}
