package org.reliance.server;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * On whose behalf something is computed, and how patiently.
 *
 * @param client who asks; the clients of a pool are served in turn
 * @param longestWait how long it may wait before it is refused
 * @param isAdmitted whether it waits even where the queue is full, because its number is bounded elsewhere
 * @param isWanted whether anybody is there to take the result; asked now and then, and work that is no longer wanted is
 *     taken out of the queue or interrupted
 */
public record Turn(String client, Duration longestWait, boolean isAdmitted, BooleanSupplier isWanted) {}
