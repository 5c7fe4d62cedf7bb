package org.reliance.figure;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.reliance.quantity.Reading;

/**
 * As much of a figure as one picture can show. More statements than {@link #MOST} would lie over each other, and nobody
 * would wait for them; the figure itself and its tables keep them all.
 */
public final class Excerpt {

    /** How many statements a picture shows. */
    public static final int MOST = 500;

    private Excerpt() {}

    /** How many statements the figure has. */
    public static int count(List<Layer> layers) {
        return layers.stream().mapToInt(Excerpt::count).sum();
    }

    private static int count(Layer layer) {
        return layer instanceof Layer.Statements stated ? stated.statements().size() : 0;
    }

    /**
     * The figure itself or, where it has too many statements, one with the same share of each series: evenly along it,
     * the highest and the lowest among them.
     */
    public static Figure of(Figure figure) {
        int all = count(figure.layers());
        return all <= MOST
                ? figure
                : figure.withLayers(figure.layers().stream()
                        .map(layer -> layer instanceof Layer.Statements stated
                                ? of(stated, (int) (stated.statements().size() * (long) MOST / all))
                                : layer)
                        .toList());
    }

    private static Layer.Statements of(Layer.Statements layer, int most) {
        List<Statement> all = layer.statements();
        boolean[] kept = new boolean[all.size()];
        for (int i = 0; i < most; i++) {
            kept[(int) ((long) i * all.size() / most)] = true;
        }
        List<Integer> drawn = IntStream.range(0, all.size())
                .filter(i -> all.get(i).isDrawn())
                .boxed()
                .toList();
        drawn.stream().min(by(all, Reading.Between::low)).ifPresent(lowest -> kept[lowest] = true);
        drawn.stream().max(by(all, Reading.Between::high)).ifPresent(highest -> kept[highest] = true);
        return new Layer.Statements(
                layer.key(),
                IntStream.range(0, all.size())
                        .filter(i -> kept[i])
                        .mapToObj(all::get)
                        .toList());
    }

    private static Comparator<Integer> by(List<Statement> all, ToDoubleFunction<Reading.Between> end) {
        return Comparator.comparingDouble(
                i -> end.applyAsDouble(all.get(i).reading().extent().orElseThrow()));
    }
}
