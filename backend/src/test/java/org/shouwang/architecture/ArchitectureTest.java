package org.shouwang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The product keeps the house rules, and each rule bites: it finds the violation that was planted for it. */
class ArchitectureTest {

    private static final House HOUSE = House.built();
    private static final House PLANTED = House.planted();

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("theKernelIsPure", HouseRules::theKernelIsPure, "PlantedValue"),
                rule("thePlatformKnowsNoFeature", HouseRules::thePlatformKnowsNoFeature, "PlantedGlue"),
                rule("domainsAreFreeOfFrameworks", HouseRules::domainsAreFreeOfFrameworks, "PlantedRule"),
                rule("featuresUseOnlyTheFeaturesTheyDeclare", HouseRules::featuresUseOnlyTheFeaturesTheyDeclare, "PlantedStranger"),
                rule("featuresAreEnteredByTheDoor", HouseRules::featuresAreEnteredByTheDoor, "PlantedBurglar"),
                rule("nothingUsesTheDemonstration", HouseRules::nothingUsesTheDemonstration, "PlantedMiller"),
                rule("roomsAreFreeOfCycles", HouseRules::roomsAreFreeOfCycles, "granary"),
                rule("storesAskForWhom", HouseRules::storesAskForWhom, "everySackInTheCountry"),
                rule("operationsDeclareTheirAccess", HouseRules::operationsDeclareTheirAccess, "openToWhomever"),
                rule("postsHappenOnce", HouseRules::postsHappenOnce, "twiceIfSentTwice"));
    }

    private static Arguments rule(String name, Function<HouseRules, ArchRule> rule, String planted) {
        return Arguments.of(name, rule, planted);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theProductKeepsTheRule(String name, Function<HouseRules, ArchRule> rule, String planted) {
        rule.apply(new HouseRules(HOUSE)).check(HOUSE.classes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theRuleFindsThePlantedViolation(String name, Function<HouseRules, ArchRule> rule, String planted) {
        List<String> found = rule.apply(new HouseRules(PLANTED)).evaluate(PLANTED.classes()).getFailureReport().getDetails();

        assertThat(found).anyMatch(violation -> violation.contains(planted));
        assertThat(found).noneMatch(violation -> violation.contains("sacksOfTheVillage") || violation.contains("onceForAll"));
    }

    @Test
    void everyPackageIsTheKernelThePlatformTheDemonstrationOrADeclaredFeature() {
        var rooms = new TreeSet<>(HOUSE.features().keySet());
        rooms.addAll(List.of("kernel", "platform", "demonstration"));

        assertThat(HOUSE.rooms()).containsExactlyElementsOf(rooms);
        assertThat(PLANTED.rooms()).as("the planted house has a room that nobody declared").contains("shed");
        assertThat(PLANTED.features()).doesNotContainKey("shed");
    }

    @Test
    void declaredArrowsNameFeaturesAndPointDownward() {
        HOUSE.features().forEach((name, feature) -> assertThat(HOUSE.features().keySet()).as(name).containsAll(List.of(feature.mayUse())));
        assertThat(new HouseRules(HOUSE).circleOfDeclaredArrows()).isEmpty();
        assertThat(new HouseRules(PLANTED).circleOfDeclaredArrows()).isPresent();
    }

    @Test
    void everyReasonForAPostWithoutKeyIsStillNeeded() {
        assertThat(HOUSE.classes().stream().flatMap(type -> type.getMethods().stream()).map(method -> method.getName()))
                .containsAll(HouseRules.POSTS_WITHOUT_KEY.keySet());
    }

    @Test
    void everyTableBelongsToOneFeatureAndNobodyElseNamesIt() {
        TableOwners owners = TableOwners.of(prefixes());

        assertThat(owners.migrations()).isNotEmpty();
        assertThat(owners.migrationsOutOfPlace()).isEmpty();
        assertThat(owners.tablesOfOthersInSources()).isEmpty();
    }

    @Test
    void aTableInTheWrongPlaceIsFound() {
        TableOwners owners = new TableOwners(
                Map.of("granary", "CREATE TABLE granary_sack (id BIGINT);\nALTER TABLE mill_stone ADD x INT;", "shed", ""),
                Map.of("mill", "SELECT * FROM granary_sack", "granary", "SELECT * FROM granary_sack"),
                Map.of("granary", "granary", "mill", "mill"));

        assertThat(owners.migrationsOutOfPlace())
                .containsExactlyInAnyOrder("db/migration/granary makes or changes mill_stone", "db/migration/shed belongs to no feature");
        assertThat(owners.tablesOfOthersInSources()).containsExactly("mill names granary_sack");
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new HashMap<>(Map.of("platform", "platform"));
        HOUSE.features().forEach((name, feature) -> prefixes.put(name, feature.owns()));
        return prefixes;
    }
}
