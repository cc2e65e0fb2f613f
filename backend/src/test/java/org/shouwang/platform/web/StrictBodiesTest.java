package org.shouwang.platform.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Answer;
import org.shouwang.world.Api;
import org.shouwang.world.World;

/** A partner's system sends values of another kind or broken texts: it is told where, and nothing is guessed. */
class StrictBodiesTest {

    private final Api officer = World.get().as(Role.VILLAGE_OFFICER, "130627100001");

    @Test
    void halfACharacterIsRefusedWithItsPlaceWhereverItStands() {
        assertThat(faults(register("{\"household\":{\"address\":\"村东\\ud800头\",\"keyGroups\":[\"a\",\"\\udc00\"]},\"members\":[{\"name\":\"\\ude00\\ud83d\"}]}")))
                .containsExactly("/household/address not-unicode", "/household/keyGroups/1 not-unicode", "/members/0/name not-unicode");
        assertThat(faults(register("{\"nobody\":{\"asked\":[\"\\ud800\"]},\"household\":{\"\\udbff\":1}}")))
                .containsExactly("/nobody/asked/0 not-unicode", "/household not-unicode");
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedWithTheirPlace() {
        for (String bytes : List.of("\u00ff", "\u00c0\u00af", "\u00e9", "\u00ed\u00a0\u00bd\u00ed\u00b8\u0080", "\u00f5\u0080\u0080\u0080", "\u00b4\u00e5")) {
            Answer answer = send(("{\"household\":{\"address\":\"" + bytes + "\\udc00\"}}").getBytes(ISO_8859_1));

            assertThat(faults(answer)).as(bytes).containsExactly("/household/address not-unicode");
        }
    }

    @Test
    void wholeCharactersOfEveryPlaneAreTaken() {
        Answer answer = register("{\"household\":{\"address\":\"𠮷家村 \\ud842\\udfb7\",\"householdType\":\"none such\"}}");

        assertThat(faults(answer)).contains("/household/householdType unknown-code")
                .noneMatch(fault -> fault.startsWith("/household/address"));
    }

    @Test
    void textWhereAnAnswerOrANumberBelongsIsRefusedAndNeverTakenForNo() {
        assertThat(faults(register("""
                {"household": {"urbanBenefit": "是", "wholeNoLabourConfirmed": "true", "outOfPovertyYear": "2018",
                               "living": {"arableMu": "3.5", "electricity": 1, "toilet": true}},
                 "members": [{"health": {"disabilityGrade": 2.5, "statuses": "healthy"}, "insurance": {"residentMedical": ""}}]}
                """))).containsExactly(
                "/household/urbanBenefit wrong-kind",
                "/household/wholeNoLabourConfirmed wrong-kind",
                "/household/outOfPovertyYear wrong-kind",
                "/household/living/arableMu wrong-kind",
                "/household/living/electricity wrong-kind",
                "/household/living/toilet wrong-kind",
                "/members/0/health/disabilityGrade wrong-kind",
                "/members/0/health/statuses wrong-kind",
                "/members/0/insurance/residentMedical wrong-kind");
    }

    @Test
    void valuesOfAnyOtherWrongKindAreRefused() {
        assertThat(faults(register("{\"household\":{\"address\":7,\"phone\":13800000000,\"outOfPovertyYear\":99999999999,\"living\":[]},\"members\":{}}")))
                .containsExactly("/household/address wrong-kind", "/household/phone wrong-kind", "/household/outOfPovertyYear wrong-kind",
                        "/household/living wrong-kind", "/members wrong-kind");
        assertThat(faults(register("{\"members\":[[],{\"joinedOn\":\"2026-02-30\",\"birthDate\":20260101}]}")))
                .containsExactly("/members/0 wrong-kind", "/members/1/joinedOn wrong-kind", "/members/1/birthDate wrong-kind");
        assertThat(faults(register("[1]"))).containsExactly(" wrong-kind");
    }

    @Test
    void faultSaysWhatBelongsThereInBothLanguages() {
        var fault = register("{\"household\":{\"urbanBenefit\":\"是\"}}").json().path("errors").path(0);

        assertThat(fault.path("message").asText()).isEqualTo("须为 true 或 false");
        assertThat(fault.path("messageEn").asText()).isEqualTo("must be true or false");
    }

    @Test
    void bodyThatSaysAFieldTwiceOrSomethingMoreIsNoJson() {
        register("{\"household\":{\"address\":\"村东\",\"address\":\"村西\"}}").expectProblem(400, "malformed-request");
        register("{} {}").expectProblem(400, "malformed-request");
    }

    @Test
    void endlessFaultsAreAnsweredWithTheFirstHundred() {
        assertThat(faults(register("{\"members\":[" + "1,".repeat(50_000) + "1]}"))).hasSize(100);
    }

    private Answer register(String body) {
        return send(body.getBytes(UTF_8));
    }

    private Answer send(byte[] body) {
        return officer.withKey("strict-" + System.nanoTime()).send("POST", "/households", body, "application/json");
    }

    private static List<String> faults(Answer answer) {
        answer.expectProblem(400, "invalid-input");
        return StreamSupport.stream(answer.json().path("errors").spliterator(), false)
                .map(fault -> fault.path("pointer").asText() + " " + fault.path("code").asText()).toList();
    }
}
