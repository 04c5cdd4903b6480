package org.stet.architecture;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** What the rules ask of a class, where ArchUnit has no words of its own for it. */
final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaClass> knowOnlyTheirNeighbours() {
        return condition("know only the rooms that the table allows", (type, events) -> {
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var target = dependency.getTargetClass().getBaseComponentType();
                if (!Arrows.allowed(type, target)) {
                    breach(events, type, dependency.getDescription() + ": " + Arrows.because(type));
                }
            }
        });
    }

    static ArchCondition<JavaClass> beInARoomOfTheTable() {
        return condition("be in a room of the table", (type, events) -> {
            if (!Arrows.isFormat(type) && !Arrows.rooms().contains(Arrows.room(type))) {
                breach(events, type, type.getName() + " is in no room of the table of arrows");
            }
        });
    }

    static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return condition("reside in a package with @NullMarked", (type, events) -> {
            var marked = type.getPackage()
                    .tryGetPackageInfo()
                    .map(info -> info.isAnnotatedWith(NullMarked.class))
                    .orElse(false);
            if (!marked) {
                breach(events, type, type.getName() + ": its package has no package-info.java with @NullMarked");
            }
        });
    }

    static ArchCondition<JavaClass> notHaveASingleHeir() {
        return condition("not have a single implementation", (type, events) -> {
            var heirs = type.getAllSubclasses().stream()
                    .filter(heir -> !heir.isInterface())
                    .toList();
            if (heirs.size() == 1) {
                breach(
                        events,
                        type,
                        type.getName() + " is implemented by " + heirs.get(0).getName() + " alone");
            }
        });
    }

    static ArchCondition<JavaMethod> speakOfNoEntity() {
        return new ArchCondition<>("speak of no entity, however deep") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var spoken = new HashSet<JavaClass>();
                method.getReturnType().getAllInvolvedRawTypes().forEach(type -> collect(type, spoken));
                method.getParameterTypes()
                        .forEach(
                                parameter -> parameter.getAllInvolvedRawTypes().forEach(type -> collect(type, spoken)));
                spoken.stream()
                        .filter(Rules::isEntity)
                        .forEach(entity -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows the entity " + entity.getName())));
            }
        };
    }

    /** The type with the types of its fields, as JSON would write them. */
    private static void collect(JavaClass type, Set<JavaClass> found) {
        var base = type.getBaseComponentType();
        if (base.getPackageName().startsWith("org.stet") && found.add(base) && !Rules.isEntity(base)) {
            base.getFields().stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                    .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                    .forEach(field -> collect(field, found));
        }
    }

    private static ArchCondition<JavaClass> condition(
            String description, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }

    private static void breach(ConditionEvents events, JavaClass type, String message) {
        events.add(SimpleConditionEvent.violated(type, message));
    }
}
