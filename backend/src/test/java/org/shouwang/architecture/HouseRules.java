package org.shouwang.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.HttpMethodMapping;
import io.micronaut.http.annotation.Post;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.security.Access;

/** The rules of the house, about one root package; the same rules judge the product and the planted house. */
final class HouseRules {

    /** POST operations that are no {@code @Idempotent} controller method, and why. */
    static final Map<String, String> POSTS_WITHOUT_KEY = Map.of(
            "searchHouseholds", "a read; its body keeps personal data out of the address",
            "searchWorkers", "a read; its body keeps names out of the address",
            "previewExport", "a read; its body is the filter of a list",
            "traceExport", "a read; its body keeps codes of leaked rows out of the address",
            "unmaskHousehold", "a read; its answer must never be stored",
            "importHouseholds", "its key is claimed with the digest of the file, once that has arrived: AcceptImport",
            "createAccountsFromFile", "like an import",
            "takeFirstPasswords", "they are handed out once; the answer must never be stored");

    private final House house;

    HouseRules(House house) {
        this.house = house;
    }

    /** Pure values; the one library makes time-sorted ids. */
    ArchRule theKernelIsPure() {
        return classes().that().resideInAPackage(house.root() + ".kernel..")
                .should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "io.hypersistence.tsid..", house.root() + ".kernel..");
    }

    ArchRule thePlatformKnowsNoFeature() {
        return classes().that().resideInAPackage(house.root() + ".platform..")
                .should(onlyUse("nothing of a feature", (user, used) -> !house.isInFeature(used)));
    }

    /** Rules in plain Java: a rule that needs a container to be tested is not tested. */
    ArchRule domainsAreFreeOfFrameworks() {
        return classes().that().resideInAPackage(house.root() + ".*.domain..")
                .should(onlyUse("the JDK, the kernel and their own domain", (user, used) ->
                        used.getPackageName().startsWith("java.")
                                || used.getPackageName().startsWith("org.jspecify.")
                                || house.roomOf(used).equals("kernel")
                                || used.getPackageName().startsWith(house.root() + "." + house.roomOf(user) + ".domain")));
    }

    ArchRule featuresUseOnlyTheFeaturesTheyDeclare() {
        return classes().that(house.inAFeature()).should(onlyUse("the features that their package declares", (user, used) ->
                !leaves(user, used) || Set.of(house.features().get(house.roomOf(user)).mayUse()).contains(house.roomOf(used))));
    }

    ArchRule featuresAreEnteredByTheDoor() {
        return classes().that(house.inAFeature()).should(onlyUse("the root package of another feature", (user, used) ->
                !leaves(user, used) || house.isAtTheDoor(used) || callsUseCases(user) && isUseCase(used)));
    }

    /** The demonstration acts as a user would, through the use cases of the features; a product without it is complete. */
    ArchRule nothingUsesTheDemonstration() {
        return noClasses().that().resideOutsideOfPackage(house.root() + ".demonstration..")
                .should().dependOnClassesThat().resideInAPackage(house.root() + ".demonstration..");
    }

    ArchRule roomsAreFreeOfCycles() {
        return slices().matching(house.root() + ".(*)..").should().beFreeOfCycles();
    }

    /** What can be called from outside a store says whose rows it means: a scope, or a row that knows its region. */
    ArchRule storesAskForWhom() {
        return methods().that().arePublic()
                .and().areDeclaredInClassesThat().resideInAPackage(house.root() + ".*.store..")
                .and().areDeclaredInClassesThat().areAnnotatedWith(Singleton.class)
                .should(satisfy("take a Jurisdiction or a region, or be named …AcrossTenants", HouseRules::saysForWhom));
    }

    ArchRule operationsDeclareTheirAccess() {
        return methods().that(describe("answer requests", HouseRules::isOperation))
                .should(satisfy("carry @Access", method -> method.isAnnotatedWith(Access.class)));
    }

    ArchRule postsHappenOnce() {
        return methods().that(describe("answer POST", method -> isOperation(method) && method.isAnnotatedWith(Post.class)))
                .should(satisfy("carry @Idempotent", method ->
                        method.isAnnotatedWith(Idempotent.class) || POSTS_WITHOUT_KEY.containsKey(method.getName())));
    }

    /** A way from a feature through its declared arrows back to itself; empty when every arrow points downward. */
    Optional<String> circleOfDeclaredArrows() {
        return house.features().keySet().stream().filter(feature -> below(feature).contains(feature)).findFirst();
    }

    private Set<String> below(String feature) {
        Set<String> found = new TreeSet<>();
        collectBelow(feature, found);
        return found;
    }

    private void collectBelow(String feature, Set<String> found) {
        for (String used : house.features().get(feature).mayUse()) {
            if (found.add(used) && house.features().containsKey(used)) {
                collectBelow(used, found);
            }
        }
    }

    private boolean leaves(JavaClass user, JavaClass used) {
        return house.isInFeature(used) && !house.roomOf(user).equals(house.roomOf(used));
    }

    private boolean callsUseCases(JavaClass user) {
        return house.features().get(house.roomOf(user)).callsUseCases();
    }

    private boolean isUseCase(JavaClass used) {
        String feature = house.root() + "." + house.roomOf(used);
        return List.of(feature + ".usecase", feature + ".domain").contains(used.getPackageName());
    }

    private static boolean isOperation(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(Controller.class)
                && (method.isMetaAnnotatedWith(HttpMethodMapping.class) || method.isAnnotatedWith(HttpMethodMapping.class));
    }

    private static boolean saysForWhom(JavaMethod method) {
        return method.getName().endsWith("AcrossTenants")
                || method.getParameterTypes().stream()
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .anyMatch(HouseRules::knowsItsRegion);
    }

    private static boolean knowsItsRegion(JavaClass type) {
        return type.isEquivalentTo(Jurisdiction.class)
                || type.isEquivalentTo(RegionCode.class)
                || type.getMethods().stream().anyMatch(HouseRules::tellsARegion);
    }

    private static boolean tellsARegion(JavaMethod method) {
        JavaType answer = method.getReturnType();
        return answer.toErasure().isEquivalentTo(RegionCode.class)
                && method.getRawParameterTypes().isEmpty()
                && !method.getModifiers().contains(JavaModifier.STATIC);
    }

    private static ArchCondition<JavaClass> onlyUse(String what, BiFunction<JavaClass, JavaClass, Boolean> mayUse) {
        return new ArchCondition<>("only use " + what) {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    JavaClass used = dependency.getTargetClass().getBaseComponentType();
                    boolean fine = used.isPrimitive() || mayUse.apply(user, used);
                    events.add(new SimpleConditionEvent(dependency, fine, dependency.getDescription()));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> satisfy(String what, Function<JavaMethod, Boolean> holds) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(method, holds.apply(method), method.getDescription() + " should " + what));
            }
        };
    }
}
