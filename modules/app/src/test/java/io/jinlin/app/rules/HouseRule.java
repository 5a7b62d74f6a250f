package io.jinlin.app.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.jinlin.tenancy.Desk;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The laws of the house that a machine can see to. */
enum HouseRule {
    MODULES_DO_NOT_GO_IN_CIRCLES(slices().matching("io.jinlin.(*)..").should().beFreeOfCycles()),

    /** The application itself stands above the departments: its sample year plays the people at their desks. */
    OTHER_MODULES_USE_ROOT_PACKAGES_ONLY(
            classes().that(resideOutsideOfPackages("io.jinlin.app..")).should(notReachIntoOtherModules())),

    FACES_IS_FOR_PAGES(noClasses()
            .that(resideOutsideOfPackages("..web..", "io.jinlin.webshell.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces.."))),

    JAX_RS_IS_FOR_RESOURCES(noClasses()
            .that(resideOutsideOfPackages("..rest..", "io.jinlin.restshell..", "io.jinlin.identity.keycloak.."))
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.ws.rs.."))),

    REPOSITORIES_ALONE_TALK_TO_THE_ENTITY_MANAGER(noClasses()
            .that(resideOutsideOfPackages("io.jinlin.tenancy.."))
            .and(describe("are desks, pages, resources or entities", HouseRule::isNoRepository))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager")),

    TRANSACTIONS_BEGIN_AT_DESKS(noClasses()
            .that(resideOutsideOfPackages("io.jinlin.tenancy.."))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.transaction.Transactional")),

    EVENTS_ARE_NOT_FIRED_INTO_THE_DARK(
            noClasses().should().callMethodWhere(describe("fires asynchronously", call -> call.getName()
                    .equals("fireAsync")))),

    TIME_IS_INJECTED(noClasses()
            .that(describe("are not the clock itself", c -> !c.getSimpleName().equals("BusinessClock")))
            .should()
            .callCodeUnitWhere(describe("reads the time by itself", HouseRule::readsTheTime))),

    CLASSES_ARE_NAMED_FOR_WHAT_THEY_ARE(
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Processor)(\\$.*)?")),

    ENTITIES_KEEP_THEIR_FIELDS(fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .or()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.persistence.Embeddable")
            .should()
            .notBePublic()),

    /** Payara's OpenAPI falls over them, and with them the whole document. */
    PARAMETERS_ARE_DESCRIBED_ON_METHODS(
            fields().should().notBeAnnotatedWith("org.eclipse.microprofile.openapi.annotations.parameters.Parameter")),

    AMOUNTS_DO_NOT_FLOAT(fields().that()
            .areDeclaredInClassesThat(resideOutsideOfPackages(
                    "io.jinlin.restshell..",
                    "io.jinlin.printing..",
                    "io.jinlin.webshell..",
                    "io.jinlin.archive.sheet..",
                    "io.jinlin.app.."))
            .should(notFloat()));

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    /** The rule as a sentence. */
    final ArchRule rule;

    HouseRule(ArchRule rule) {
        this.rule = rule.as(name().toLowerCase(Locale.ROOT).replace('_', ' ')).allowEmptyShould(true);
    }

    private static String module(JavaClass type) {
        var parts = type.getPackageName().split("\\.", -1);
        return parts.length > 2 && type.getPackageName().startsWith("io.jinlin.") ? parts[2] : "";
    }

    private static boolean isNoRepository(JavaClass type) {
        return type.isMetaAnnotatedWith(Desk.class)
                || Stream.of("jakarta.persistence.Entity", "jakarta.inject.Named", "jakarta.ws.rs.Path")
                        .anyMatch(type::isAnnotatedWith)
                || Stream.of(type.getPackageName().split("\\.", -1)).anyMatch(Set.of("web", "rest")::contains);
    }

    private static boolean readsTheTime(JavaAccess<?> call) {
        var owner = call.getTargetOwner().getName();
        var zoneless = call.getTarget() instanceof CodeUnitCallTarget code
                && code.getRawParameterTypes().isEmpty();
        return (call.getName().equals("now") && owner.startsWith("java.time.") && zoneless)
                || (call.getName().startsWith("system") && owner.equals("java.time.Clock"))
                || (call.getName().equals("<init>") && owner.equals("java.util.Date") && zoneless)
                || (call.getName().equals("currentTimeMillis") && owner.equals("java.lang.System"));
    }

    private static ArchCondition<JavaClass> notReachIntoOtherModules() {
        return new ArchCondition<>("use only root packages of other modules") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Predicate<JavaClass> private_ = used -> !module(used).isEmpty()
                        && !module(used).equals(module(type))
                        && !used.getPackageName().equals("io.jinlin." + module(used));
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> private_.test(use.getTargetClass()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaField> notFloat() {
        return new ArchCondition<>("not float") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (FLOATING.contains(field.getRawType().getName())) {
                    events.add(SimpleConditionEvent.violated(field, field.getDescription()));
                }
            }
        };
    }
}
