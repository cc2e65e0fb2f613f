package org.shouwang.architecture;

import java.util.function.Function;
import org.shouwang.world.Answer;
import org.shouwang.world.Api;

/**
 * An example of calling one operation about a subject, as complete as a real call: what would succeed in the right hands.
 *
 * @param operation operation id
 * @param kind what an actor without jurisdiction must see
 * @param subject region of what the call is about, as digits; empty when it is about no region
 * @param canary text that stands in an answer only when the subject was seen; empty when an answer says nothing of it
 * @param send makes the call
 */
record Call(String operation, Kind kind, String subject, String canary, Function<Api, Answer> send) {

    enum Kind {
        /** About nothing in the region tree. */
        UNSCOPED,
        /** About one thing: 404 outside the jurisdiction. */
        ITEM,
        /** Writes to a place that the form names: outside the jurisdiction that place is a fault of the form. */
        FORM,
        /** A list over the caller's jurisdiction: 200, and the canary is absent outside. */
        LIST,
        /** Answers everybody, and tells the canary only inside. */
        VIEW
    }

    static Call unscoped(String operation, Function<Api, Answer> send) {
        return new Call(operation, Kind.UNSCOPED, "", "", send);
    }

    static Call item(String operation, String subject, String canary, Function<Api, Answer> send) {
        return new Call(operation, Kind.ITEM, subject, canary, send);
    }

    static Call form(String operation, String subject, Function<Api, Answer> send) {
        return new Call(operation, Kind.FORM, subject, "region.unknown", send);
    }

    static Call list(String operation, String subject, String canary, Function<Api, Answer> send) {
        return new Call(operation, Kind.LIST, subject, canary, send);
    }

    static Call view(String operation, String subject, String canary, Function<Api, Answer> send) {
        return new Call(operation, Kind.VIEW, subject, canary, send);
    }
}
