package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.DataPackage;
import org.reliance.catalogue.Disagreement;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.Indicator;
import org.reliance.catalogue.Observation;
import org.reliance.scenario.Calibration;
import org.reliance.scenario.Misfit;
import org.reliance.scenario.MisfitException;
import org.reliance.scenario.Model;
import org.reliance.scenario.Models;

/** One state of the data, ready to answer: the catalogue and what was prepared from it once for all readers. */
public final class Edition {

    private final Catalogue catalogue;
    private final DataPackage source;
    private final Models models;
    private final List<Calibration> calibrations;
    private final CompletableFuture<Discord> discord;
    private final CompletableFuture<Map<String, List<Disagreement>>> discordByFigure;
    private final CompletableFuture<SearchIndex> index;
    private final CompletableFuture<Map<Integer, List<Observation>>> quantities;

    private Edition(Catalogue catalogue, DataPackage source) {
        this.catalogue = catalogue;
        this.source = source;
        List<Misfit> misfits = new ArrayList<>();
        this.models = Models.of(catalogue, misfits::add);
        this.calibrations = Calibration.list(models, catalogue, misfits::add);
        Usability.check(catalogue, models, misfits::add);
        if (!misfits.isEmpty()) {
            throw new MisfitException(misfits);
        }
        // Nobody waits for these but a reader who comes in the first moment.
        this.discord = CompletableFuture.supplyAsync(() -> Discord.of(catalogue, Locale.ENGLISH));
        this.discordByFigure = discord.thenApplyAsync(this::byFigure);
        this.index = discord.thenApplyAsync(
                known -> SearchIndex.of(catalogue, known.all().toList()));
        this.quantities = CompletableFuture.supplyAsync(() -> quantitiesByYear(catalogue));
    }

    /**
     * Prepares a catalogue that was read from a package.
     *
     * @throws MisfitException naming everything in it that cannot be used
     */
    public static Edition of(Catalogue catalogue, DataPackage source) {
        return new Edition(catalogue, source);
    }

    /** Prepares a catalogue that comes from no package. */
    public static Edition of(Catalogue catalogue) {
        return of(catalogue, DataPackage.empty());
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** The package that the catalogue was read from. */
    public DataPackage source() {
        return source;
    }

    /** Every model that the data package describes. */
    public Models models() {
        return models;
    }

    /** Every published claim held against the equations, in the order of the data package. */
    public List<Calibration> calibrations() {
        return calibrations;
    }

    /** The model that a figure shows, if it shows one. */
    public Optional<Model> findModel(FigureDefinition figure) {
        return figure.model().map(model -> models.require(model.id()));
    }

    public Discord discord() {
        return discord.join();
    }

    /** The disagreements that touch what a figure is about, those that a reader noted first. */
    public List<Disagreement> listDisagreements(FigureDefinition figure) {
        return discordByFigure.join().getOrDefault(figure.id(), List.of());
    }

    private Map<String, List<Disagreement>> byFigure(Discord known) {
        Map<String, List<Disagreement>> byFigure = new HashMap<>();
        known.list()
                .forEach(disagreement -> listFigures(disagreement)
                        .forEach(figure -> byFigure.computeIfAbsent(figure.id(), _ -> new ArrayList<>())
                                .add(disagreement)));
        return byFigure;
    }

    SearchIndex index() {
        return index.join();
    }

    /** What is stated with a number, in the order of time, by the year in which its time begins. */
    List<Observation> listQuantities(int year) {
        return quantities.join().getOrDefault(year, List.of());
    }

    private static Map<Integer, List<Observation>> quantitiesByYear(Catalogue catalogue) {
        return catalogue
                .observations()
                .list(observation -> observation.reading().extent().isPresent()
                        && observation.derivation().isEmpty())
                .stream()
                .sorted(Comparator.comparing(Observation::period))
                .collect(Collectors.groupingBy(observation -> TimelineDesk.year(observation.period())));
    }

    /** The figures that are shown on one page with this one: those of the same model, or the figure alone. */
    public List<FigureDefinition> listCompanions(FigureDefinition figure) {
        return figure.model()
                .map(model -> catalogue.figures().list(other -> other.model().equals(figure.model())))
                .orElse(List.of(figure));
    }

    /** The figures that show an indicator. */
    List<FigureDefinition> listFigures(Indicator indicator) {
        return catalogue.figures().list(figure -> figure.indicators().contains(indicator));
    }

    /** The figures that show a side of a disagreement. */
    List<FigureDefinition> listFigures(Disagreement disagreement) {
        return disagreement
                .sides()
                .flatMap(side -> side instanceof Disagreement.Side.OfObservation(Observation observation)
                        ? listFigures(observation.indicator()).stream()
                        : Stream.empty())
                .distinct()
                .toList();
    }
}
