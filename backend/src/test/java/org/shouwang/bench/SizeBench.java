package org.shouwang.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.bench.Visitor.Ask;
import org.shouwang.kernel.Role;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

/** Do answers take longer in a large register than in a small one? Both stand side by side, and each question goes to both in turn. */
final class SizeBench {

    private static final int WARM_UP = 300;
    private static final int QUESTIONS = 600;

    private final World small;
    private final World large;
    private final double limit;

    SizeBench(World small, World large, double limit) {
        this.small = small;
        this.large = large;
        this.limit = limit;
    }

    void run(Results results) throws SQLException, IOException, InterruptedException {
        County few = County.largestOf(small);
        County many = County.largestOf(large);
        try (HttpClient http = HttpClient.newHttpClient()) {
            Visitor asksFew = visitor(http, small, few);
            Visitor asksMany = visitor(http, large, many);
            for (String kind : few.questions().keySet()) {
                List<Ask> ofFew = few.questions().get(kind);
                List<Ask> ofMany = many.questions().get(kind);
                measure(asksFew, ofFew, asksMany, ofMany, WARM_UP);
                List<List<Double>> times = measure(asksFew, ofFew, asksMany, ofMany, QUESTIONS);
                double shorter = Results.median(times.getFirst());
                double longer = Results.median(times.getLast());
                results.atMost(kind, longer / shorter, limit, "median ms in the large register ÷ in the small one, %d questions to each in turn: %.1f / %.1f"
                        .formatted(QUESTIONS, longer, shorter));
            }
        }
    }

    private static Visitor visitor(HttpClient http, World world, County county) {
        return new Visitor(http, world.uri(), world.tokenOf(Someone.as(Role.COUNTY_CENTRE, county.code())));
    }

    private static List<List<Double>> measure(Visitor one, List<Ask> asks, Visitor other, List<Ask> otherAsks, int count)
            throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        List<Double> otherTimes = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            times.add(one.ask(asks.get(number % asks.size())));
            otherTimes.add(other.ask(otherAsks.get(number % otherAsks.size())));
        }
        return List.of(times, otherTimes);
    }
}
