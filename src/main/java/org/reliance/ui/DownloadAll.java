package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.reliance.dashboard.Dashboard;
import org.reliance.figure.Figure;
import org.reliance.render.FigureArchive;
import org.reliance.render.FigureWriter;
import org.reliance.render.Picture;
import org.reliance.server.Clients;
import org.reliance.server.LongJobs;

/** Makes all figures in one format into one file, showing how far it is; ending it ends the work on the server. */
final class DownloadAll extends Div {

    /** The page asks so often how far the work is, only while there is any. */
    private static final int POLL_MILLIS = 400;

    private final Dashboard dashboard;
    private final FigureArchive archive;
    private final LongJobs jobs;
    private final Select<FigureWriter> formats = new Select<>();
    private final NativeButton begin = new NativeButton(Words.say("all.begin"), click -> begin());
    private final NativeButton cancel = new NativeButton(Words.say("all.cancel"), click -> cancel());
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph state = new Paragraph();
    private final Div result = new Div();
    private Optional<ArchiveRun> run = Optional.empty();

    DownloadAll(Dashboard dashboard, List<FigureWriter> writers, FigureArchive archive, LongJobs jobs) {
        this.dashboard = dashboard;
        this.archive = archive;
        this.jobs = jobs;
        addClassName("download-all");
        formats.setLabel(Words.say("all.format"));
        formats.setItemLabelGenerator(writer -> Words.say("export." + writer.extension()));
        List<FigureWriter> offered = Exports.listOffered(writers);
        formats.setItems(offered);
        formats.setValue(offered.getFirst());
        begin.addClassName("quiet");
        cancel.addClassName("quiet");
        bar.getElement().setAttribute("aria-label", Words.say("all.title"));
        state.getElement().setAttribute("role", "status");
        Div choice = new Div(formats, begin, cancel);
        choice.addClassName("download-choice");
        add(choice, bar, state, result);
        rest("");
    }

    private void begin() {
        UI ui = getUI().orElseThrow();
        run.ifPresent(ArchiveRun::cancel);
        result.removeAll();
        FigureWriter writer = formats.getValue();
        List<Supplier<Figure>> figures = dashboard.listFigures();
        Picture picture = Picture.SLIDE.withSite(Site.of(VaadinRequest.getCurrent()));
        String client = Clients.of(VaadinRequest.getCurrent().getRemoteAddr());
        bar.setMax(figures.size());
        work(0, figures.size());
        ui.setPollInterval(POLL_MILLIS);
        run = Optional.of(ArchiveRun.start(
                (out, progress) -> {
                    try (LongJobs.Job job = jobs.begin(client, () -> true)) {
                        archive.write(
                                Words.locale(), figures, writer.forSpreadsheets(), picture, job::step, out, progress);
                    }
                },
                new Show(ui, writer, figures.size())));
    }

    private void cancel() {
        run.ifPresent(ArchiveRun::cancel);
        run = Optional.empty();
        rest(Words.say("all.cancelled"));
    }

    private void work(int count, int of) {
        begin.setVisible(false);
        formats.setEnabled(false);
        cancel.setVisible(true);
        bar.setVisible(true);
        bar.setValue(count);
        state.setText(Words.say("all.progress", count, of));
    }

    private void rest(String text) {
        begin.setVisible(true);
        formats.setEnabled(true);
        cancel.setVisible(false);
        bar.setVisible(false);
        state.setText(text);
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
    }

    private Component link(Path file, FigureWriter writer) {
        String name = "figures-" + writer.extension() + "-"
                + dashboard.edition().catalogue().version() + ".zip";
        Anchor link = new Anchor(
                DownloadHandler.forFile(file.toFile(), name),
                Words.say("all.save", name, file.toFile().length() / 1024));
        link.addClassName("deck-file");
        return link;
    }

    /** Nobody is there any more to take the file. */
    @Override
    protected void onDetach(DetachEvent event) {
        run.ifPresent(ArchiveRun::cancel);
        event.getUI().setPollInterval(-1);
    }

    /** Shows on the page how a run goes; what comes of a run that is no longer wanted is passed over. */
    private final class Show implements ArchiveRun.Listener {

        private final UI ui;
        private final FigureWriter writer;
        private final int of;

        Show(UI ui, FigureWriter writer, int of) {
            this.ui = ui;
            this.writer = writer;
            this.of = of;
        }

        @Override
        public void written(int count) {
            onPage(() -> work(count, of));
        }

        @Override
        public void finished(Path file) {
            onPage(() -> {
                rest(Words.say("all.finished", of));
                result.add(link(file, writer));
            });
        }

        @Override
        public void cancelled() {
            // The page said so when the reader did it.
        }

        @Override
        public void busy() {
            onPage(() -> rest(Words.say("files.busy")));
        }

        @Override
        public void failed() {
            onPage(() -> rest(Words.say("all.failed")));
        }

        private void onPage(Runnable change) {
            ui.accessLater(
                            () -> {
                                if (isAttached() && run.isPresent()) {
                                    change.run();
                                }
                            },
                            () -> {})
                    .run();
        }
    }
}
