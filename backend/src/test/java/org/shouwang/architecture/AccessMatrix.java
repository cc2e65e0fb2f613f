package org.shouwang.architecture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.world.Answer;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

/** Calls an operation as every role from every place in the region tree and compares with {@link Rights}. */
final class AccessMatrix {

    private final World world;
    private final Rights rights;
    private final List<String> places;

    /** @param places regions to stand in, as digits; the empty text stands for a token without a region */
    AccessMatrix(World world, Rights rights, List<String> places) {
        this.world = world;
        this.rights = rights;
        this.places = places;
    }

    /** What differs from the rights, one line each; empty when all is as it should be. */
    List<String> violations(Call call) {
        List<String> violations = new ArrayList<>();
        String stranger = null;
        boolean open = rights.whoMay(call.operation()).contains(Rights.EVERYBODY);
        check(violations, call, "nobody", open, false, call.send().apply(world.anonymous()), 401);
        for (String role : Rights.roles()) {
            for (String place : places) {
                Answer answer = call.send().apply(world.as(someone(role, place)));
                boolean may = rights.mayCall(call.operation(), role, place);
                boolean inside = may && rights.reaches(call.operation(), role, place, call.subject());
                check(violations, call, role + " of '" + place + "'", may, inside, answer, 403);
                if (call.kind() == Call.Kind.ITEM && may && !inside && answer.status() == 404) {
                    stranger = sameAnswer(violations, call, stranger, answer);
                }
            }
        }
        return violations;
    }

    private static void check(
            List<String> violations, Call call, String who, boolean may, boolean inside, Answer answer, int refusal) {
        boolean tells = !call.canary().isEmpty() && answer.text().contains(call.canary());
        if (!may) {
            expect(violations, call, who, answer, answer.status() == refusal && !tells, "refused with " + refusal);
            return;
        }
        switch (call.kind()) {
            case UNSCOPED -> expect(violations, call, who, answer, answer.status() < 400, "answered");
            case ITEM -> expect(violations, call, who, answer,
                    inside ? isAnswered(answer) : answer.status() == 404 && !tells, inside ? "answered" : "404");
            case FORM -> expect(violations, call, who, answer,
                    inside ? isAnswered(answer) && !tells : answer.status() == 400 && tells,
                    inside ? "answered" : "told that there is no such place");
            case LIST -> expect(violations, call, who, answer,
                    answer.status() < 400 && tells == (inside && !call.canary().isEmpty()),
                    inside ? "told of the subject" : "told nothing of the subject");
            case VIEW -> expect(violations, call, who, answer,
                    answer.status() < 400 && (inside || !tells), "told no more than the public");
        }
    }

    /** Carried out, or refused for a reason that only somebody inside is told. */
    private static boolean isAnswered(Answer answer) {
        return answer.status() != 401 && answer.status() != 403 && answer.status() != 404 && answer.status() < 500;
    }

    private static void expect(
            List<String> violations, Call call, String who, Answer answer, boolean holds, String expected) {
        if (!holds) {
            violations.add(call.operation() + " called by " + who + " should be " + expected + " but was " + answer.status());
        }
    }

    /** Outside and unknown look the same, so every stranger's answer is the same to the byte. */
    private static String sameAnswer(List<String> violations, Call call, @Nullable String before, Answer answer) {
        if (before != null && !before.equals(answer.withoutTrace())) {
            violations.add(call.operation() + " tells strangers apart: " + before + " / " + answer.withoutTrace());
        }
        return answer.withoutTrace();
    }

    private static Someone someone(String role, String place) {
        return new Someone("m-" + role + "-" + place, List.of(role), place.isEmpty() ? null : place, "civil_affairs");
    }
}
