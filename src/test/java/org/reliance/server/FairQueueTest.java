package org.reliance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FairQueueTest {

    private record Item(char client, int number) {
        String clientName() {
            return String.valueOf(client);
        }
    }

    @Test
    void clientsAreServedInTurnHoweverMuchTheyAsk() {
        FairQueue<String> queue = new FairQueue<>(10);
        List.of("a1", "a2", "a3", "b1", "b2", "c1").forEach(each -> queue.offer(each.substring(0, 1), each));

        assertThat(drained(queue)).containsExactly("a1", "b1", "c1", "a2", "b2", "a3");
    }

    @Test
    void aLoneClientHasAllOfIt() {
        FairQueue<String> queue = new FairQueue<>(2);

        assertThat(queue.offer("a", "a1")).isEmpty();
        assertThat(queue.offer("a", "a2")).isEmpty();
        assertThat(queue.offer("a", "a3")).contains("a3");
        assertThat(drained(queue)).containsExactly("a1", "a2");
    }

    @Test
    void inAFullQueueTheLongestGivesWay() {
        FairQueue<String> queue = new FairQueue<>(3);
        List.of("a1", "a2", "a3").forEach(each -> queue.offer("a", each));

        assertThat(queue.offer("b", "b1")).contains("a3");
        assertThat(queue.offer("b", "b2")).contains("b2");
        assertThat(drained(queue)).containsExactly("a1", "b1", "a2");
    }

    @Test
    void whatIsTakenOutIsNotServedAndLeavesItsPlace() {
        FairQueue<String> queue = new FairQueue<>(1);
        queue.offer("a", "a1");

        assertThat(queue.remove("a", "a1")).isTrue();
        assertThat(queue.remove("a", "a1")).isFalse();
        assertThat(queue.offer("b", "b1")).isEmpty();
        assertThat(drained(queue)).containsExactly("b1");
    }

    @Test
    void whatIsAdmittedElsewhereWaitsBeyondTheBound() {
        FairQueue<String> queue = new FairQueue<>(1);
        queue.offer("a", "a1");
        queue.add("b", "b1");

        assertThat(queue.size()).isEqualTo(2);
        assertThat(drained(queue)).containsExactly("a1", "b1");
    }

    /** Whatever comes and goes: nothing is lost or served twice, and the bound holds. */
    @Property
    void everyElementIsServedOrSentAwayOnce(
            @ForAll List<@CharRange(from = 'a', to = 'e') Character> asked,
            @ForAll @IntRange(min = 1, max = 8) int capacity) {
        FairQueue<Item> queue = new FairQueue<>(capacity);
        List<Item> all = new ArrayList<>();
        List<Item> out = new ArrayList<>();
        for (char client : asked) {
            Item item = new Item(client, all.size());
            all.add(item);
            queue.offer(item.clientName(), item).ifPresent(out::add);
            assertThat(queue.size()).isLessThanOrEqualTo(capacity);
            if (all.size() % 3 == 0) {
                queue.poll().ifPresent(out::add);
            }
        }
        out.addAll(drained(queue));

        assertThat(out).containsExactlyInAnyOrderElementsOf(all);
    }

    /** While all wait, no client is two ahead of another that still has something. */
    @Property
    void nobodyIsServedTwiceBeforeAnother(@ForAll List<@CharRange(from = 'a', to = 'e') Character> asked) {
        FairQueue<Item> queue = new FairQueue<>(Integer.MAX_VALUE);
        Map<Character, Integer> left = new HashMap<>();
        for (char client : asked) {
            queue.offer(String.valueOf(client), new Item(client, 0));
            left.merge(client, 1, Integer::sum);
        }
        Map<Character, Integer> served = new HashMap<>();
        left.keySet().forEach(client -> served.put(client, 0));
        for (Item item : drained(queue)) {
            served.merge(item.client(), 1, Integer::sum);
            left.merge(item.client(), -1, Integer::sum);
            Collection<Integer> ofWaiting = served.entrySet().stream()
                    .filter(entry -> left.getOrDefault(entry.getKey(), 0) > 0)
                    .map(Map.Entry::getValue)
                    .toList();
            if (!ofWaiting.isEmpty()) {
                assertThat(Collections.max(ofWaiting) - Collections.min(ofWaiting))
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    private static <T> List<T> drained(FairQueue<T> queue) {
        List<T> all = new ArrayList<>();
        for (Optional<T> next = queue.poll(); next.isPresent(); next = queue.poll()) {
            all.add(next.get());
        }
        return all;
    }
}
