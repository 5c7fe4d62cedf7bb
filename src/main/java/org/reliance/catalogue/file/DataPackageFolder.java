package org.reliance.catalogue.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.reliance.catalogue.DataPackage;

/**
 * Data packages as they were, each as one zip named by its version: {@code 3f9a1c0b7de2.zip}. Only so many are kept; those
 * that were in force longest ago go first.
 */
public final class DataPackageFolder {

    private static final String ENDING = ".zip";
    private static final String PART = ".part";
    private static final Duration AGE_OF_A_PART = Duration.ofHours(1);
    private static final Pattern VERSION = Pattern.compile("[0-9a-f]{12}");

    private final Path folder;
    private final int most;
    /** Files of which nothing could be made, as they were then; nobody has to find that out again. */
    private final Map<Path, FileTime> useless = new ConcurrentHashMap<>();

    private DataPackageFolder(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    /**
     * The packages in a folder, which is made, and made again, when it is not there.
     *
     * @param most how many are kept
     */
    public static DataPackageFolder in(Path folder, int most) {
        return new DataPackageFolder(folder, most);
    }

    /**
     * Keeps a package that is now in force.
     *
     * @throws IOException when it cannot be written
     */
    public void keep(String version, DataPackage source) throws IOException {
        Path file = file(version);
        Files.createDirectories(folder);
        if (isFile(file) && !useless.containsKey(file)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } else {
            write(source, file);
            useless.remove(file);
        }
        prune(file);
    }

    /** Reads the package of a version; empty when it is not kept or this program cannot read it any more. */
    public Optional<Intake> find(String version) throws IOException {
        if (!VERSION.matcher(version).matches()) {
            return Optional.empty();
        }
        Path file = file(version);
        // A pipe would be waited for without end, and everybody after it.
        if (!isFile(file) || isKnownToBeUseless(file)) {
            return Optional.empty();
        }
        FileTime changed = changed(file);
        Optional<Intake> found = Optional.empty();
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            found = Optional.of(DataPackageReader.read(unpacked(in)))
                    .filter(intake -> intake.catalogue()
                            .filter(catalogue -> catalogue.version().equals(version))
                            .isPresent());
            return found;
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } finally {
            if (found.isEmpty()) {
                useless.put(file, changed);
            }
        }
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isKnownToBeUseless(Path file) {
        return changed(file).equals(useless.get(file));
    }

    private Path file(String version) {
        return folder.resolve(version + ENDING);
    }

    /** Written aside first, so that a stop in between leaves no half package behind. */
    private void write(DataPackage source, Path file) throws IOException {
        Path part = Files.createTempFile(folder, "package-", PART);
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            for (Map.Entry<String, byte[]> entry : source.files().entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** @param inForce stays, even where a clock that was set back makes it the oldest */
    private void prune(Path inForce) throws IOException {
        List<Path> others = listNewestFirst();
        others.remove(inForce);
        for (Path old : others.stream().skip(most - 1L).toList()) {
            Files.deleteIfExists(old);
            useless.remove(old);
        }
        removeParts();
    }

    /** What was being written when a program was ended; another program may be writing one at this moment. */
    private void removeParts() throws IOException {
        Instant old = Instant.now().minus(AGE_OF_A_PART);
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + PART)) {
            for (Path part : parts) {
                if (changed(part).toInstant().isBefore(old)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private List<Path> listNewestFirst() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING) && isFile(file))
                    .sorted(Comparator.comparing(DataPackageFolder::changed).reversed())
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            // Somebody takes files away meanwhile; what is gone is the oldest.
            return FileTime.fromMillis(0);
        }
    }

    private static Map<String, byte[]> unpacked(InputStream in) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int left = Limits.PACKAGE_BYTES + Limits.DESCRIPTOR_BYTES;
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && left > 0 && files.size() < Limits.FILES;
                    entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(left);
                left -= bytes.length;
                files.put(entry.getName(), bytes);
            }
        }
        return files;
    }
}
