package org.shouwang.platform.time;

import java.util.concurrent.ThreadFactory;

/**
 * Threads for work that nobody waits for: jobs, the outbox. They have the lowest priority, so that an import takes what the
 * answers to requests leave over. The system follows only where it is told to: infra/scripts/services.sh and the Dockerfile
 * start Java with {@code -XX:ThreadPriorityPolicy=1}.
 */
public final class Background {

    private Background() {}

    public static ThreadFactory threads(String name) {
        return Thread.ofPlatform().name(name + "-", 1).daemon().priority(Thread.MIN_PRIORITY).factory();
    }
}
