package org.reliance.render;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

/**
 * Where an organisation puts its slide template: {@code template.potx} or {@code template.pptx} in the data directory.
 * Looked for whenever a slide is made, read again when it has changed. A template that cannot be used is named as a flaw,
 * and slides have the program's own look until it is corrected.
 */
public final class TemplateFolder {

    private static final Logger LOG = System.getLogger(TemplateFolder.class.getName());
    private static final List<String> NAMES = List.of("template.potx", "template.pptx");

    private final Optional<Path> folder;
    private volatile Reading latest = Reading.NOTHING;

    /**
     * What was found.
     *
     * @param file the template; empty where there is none
     * @param changed when the file was written
     * @param flaw what is wrong with it
     */
    private record Reading(
            Optional<Path> file, FileTime changed, long size, Optional<SlideTemplate> template, Optional<String> flaw) {

        static final Reading NOTHING =
                new Reading(Optional.empty(), FileTime.fromMillis(0), 0, Optional.empty(), Optional.empty());

        static Reading of(Path file) throws IOException {
            FileTime changed = Files.getLastModifiedTime(file);
            long size = Files.size(file);
            try {
                return new Reading(
                        Optional.of(file), changed, size, Optional.of(SlideTemplate.of(file)), Optional.empty());
            } catch (IOException e) {
                return new Reading(
                        Optional.of(file), changed, size, Optional.empty(), Optional.ofNullable(e.getMessage()));
            }
        }

        boolean isOf(Path other) throws IOException {
            return file.filter(other::equals).isPresent()
                    && changed.equals(Files.getLastModifiedTime(other))
                    && size == Files.size(other);
        }
    }

    private TemplateFolder(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The data directory. */
    public static TemplateFolder in(Path folder) {
        return new TemplateFolder(Optional.of(folder));
    }

    /** No directory, so never a template. */
    public static TemplateFolder none() {
        return new TemplateFolder(Optional.empty());
    }

    /** What is wrong with the template that lies there, naming the file; empty when it is in use or there is none. */
    public Optional<String> findFlaw() {
        return look().flaw();
    }

    Optional<SlideTemplate> find() {
        return look().template();
    }

    private Reading look() {
        Optional<Path> file = folder.flatMap(in ->
                NAMES.stream().map(in::resolve).filter(Files::isRegularFile).findFirst());
        try {
            if (file.isEmpty()) {
                latest = Reading.NOTHING;
            } else if (!latest.isOf(file.get())) {
                read(file.get());
            }
        } catch (IOException e) {
            // It has gone between two looks; the next one sees what is there then.
            latest = Reading.NOTHING;
        }
        return latest;
    }

    private synchronized void read(Path file) throws IOException {
        if (!latest.isOf(file)) {
            latest = Reading.of(file);
            latest.flaw().ifPresent(flaw -> LOG.log(Level.WARNING, flaw));
        }
    }
}
