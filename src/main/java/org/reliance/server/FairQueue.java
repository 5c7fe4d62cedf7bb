package org.reliance.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A bounded queue that serves its clients in turn: each gets one element served before any gets a second. A lone client
 * has the whole of it. When it is full, the client with the most elements gives its last one up to a client with fewer
 * (longest queue drop), so that nobody can keep the others out by asking more. Not safe for use by several threads.
 */
final class FairQueue<T> {

    private final int capacity;
    private final SequencedMap<String, Deque<T>> byClient = new LinkedHashMap<>();
    private int size;

    /** @param capacity how many elements wait at most */
    FairQueue(int capacity) {
        this.capacity = capacity;
    }

    /**
     * Puts an element in.
     *
     * @return the element that has no place: this one, or the last of the client with the most
     */
    Optional<T> offer(String client, T element) {
        if (size < capacity) {
            add(client, element);
            return Optional.empty();
        }
        Optional<String> longest = findLongerThan(count(client) + 1);
        longest.ifPresent(_ -> add(client, element));
        return longest.map(this::removeLast).or(() -> Optional.of(element));
    }

    /** Puts an element in even where the queue is full: one whose number is bounded elsewhere. */
    void add(String client, T element) {
        byClient.computeIfAbsent(client, _ -> new ArrayDeque<>()).addLast(element);
        size++;
    }

    /** Takes the first element of the client whose turn it is, which then goes to the end of the round. */
    Optional<T> poll() {
        Map.Entry<String, Deque<T>> next = byClient.pollFirstEntry();
        if (next == null) {
            return Optional.empty();
        }
        T element = next.getValue().removeFirst();
        size--;
        if (!next.getValue().isEmpty()) {
            byClient.putLast(next.getKey(), next.getValue());
        }
        return Optional.of(element);
    }

    /** Takes an element out, whenever its turn would have come; answers whether it was still there. */
    boolean remove(String client, T element) {
        Deque<T> elements = byClient.get(client);
        if (elements == null || !elements.remove(element)) {
            return false;
        }
        forgetIfEmpty(client, elements);
        size--;
        return true;
    }

    int size() {
        return size;
    }

    private int count(String client) {
        Deque<T> elements = byClient.get(client);
        return elements == null ? 0 : elements.size();
    }

    private Optional<String> findLongerThan(int count) {
        return byClient.entrySet().stream()
                .filter(entry -> entry.getValue().size() > count)
                .max(Map.Entry.comparingByValue((left, right) -> Integer.compare(left.size(), right.size())))
                .map(Map.Entry::getKey);
    }

    private T removeLast(String client) {
        Deque<T> elements = byClient.getOrDefault(client, new ArrayDeque<>());
        T last = elements.removeLast();
        forgetIfEmpty(client, elements);
        size--;
        return last;
    }

    private void forgetIfEmpty(String client, Deque<T> elements) {
        if (elements.isEmpty()) {
            byClient.remove(client);
        }
    }
}
