package org.houqin.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;

/** The rooms of a service: what a class with a given ending may touch. Each service's tests check them all. */
public final class Rooms {
    private static final String[] PLAIN = {
        "java..", "jakarta.persistence..", "org.hibernate.annotations..", "org.houqin.."
    };

    private Rooms() {}

    /** Every rule by its name, for the service whose classes live under {@code root}. */
    public static Map<String, ArchRule> of(String root) {
        return Map.of(
                "rules of the business know no framework", plainRules(),
                "aggregates know persistence annotations and nothing else", plainAggregates(),
                "resources translate and never touch SQL", resources(),
                "only resources speak HTTP", http(root),
                "consumers and resources are entered from outside only", entrances(),
                "features form no cycle", noCycles(root),
                "a service knows no other service", alone(root));
    }

    static ArchRule plainRules() {
        return classes()
                .that(simpleNameEndingWith("Status")
                        .or(simpleNameEndingWith("Policy"))
                        .or(simpleNameEndingWith("Rules"))
                        .or(simpleNameEndingWith("Calendar"))
                        .or(simpleNameEndingWith("Event")))
                .and()
                .resideOutsideOfPackage("org.houqin.platform..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.houqin..", "com.fasterxml.jackson.annotation.."))
                .allowEmptyShould(true);
    }

    static ArchRule plainAggregates() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(PLAIN))
                .andShould()
                .onlyDependOnClassesThat(not(outward()))
                .allowEmptyShould(true);
    }

    static ArchRule resources() {
        return noClasses()
                .that(simpleNameEndingWith("Resource"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "io.vertx.mutiny.sqlclient..",
                                "io.vertx.sqlclient..",
                                "org.hibernate..",
                                "io.quarkus.hibernate..")
                        .or(simpleNameEndingWith("Consumer"))
                        .or(JavaClass.Predicates.assignableTo(
                                "io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase")))
                .allowEmptyShould(true);
    }

    static ArchRule http(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and(not(simpleNameEndingWith("Resource"))
                        .and(not(simpleNameEndingWith("ResourceTest")))
                        .and(not(simpleNameEndingWith("Filter")))
                        .and(not(simpleNameEndingWith("Query"))))
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.ws.rs.."))
                .allowEmptyShould(true);
    }

    static ArchRule entrances() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("org.houqin..")
                        .and(simpleNameEndingWith("Resource").or(simpleNameEndingWith("Consumer"))))
                .allowEmptyShould(true);
    }

    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    static ArchRule alone(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.houqin..")
                        .and(not(resideInAnyPackage(root + "..", "org.houqin.platform..", "org.houqin.testkit.."))))
                .allowEmptyShould(true);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> outward() {
        return simpleNameEndingWith("Commands")
                .or(simpleNameEndingWith("Queries"))
                .or(simpleNameEndingWith("Resource"))
                .or(simpleNameEndingWith("Consumer"));
    }
}
