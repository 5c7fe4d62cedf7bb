package org.reliance.catalogue.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.reliance.catalogue.Catalogue;

/**
 * Reads a data package: {@code datapackage.json} and the CSV files that it names. Whatever the files hold, reading ends
 * within the {@link Limits} and with an {@link Intake}, never with an exception; every flaw that can be seen is
 * collected.
 *
 * <p>Two layers: the package is held against its own descriptor (types, constraints, keys), and then against what the
 * catalogue means by its tables (periods, ranges, firmness, locators, derivations, settings).
 */
public final class DataPackageReader {

    private final PackageFiles files;
    private final Flaws flaws = new Flaws();
    private final Fingerprint fingerprint = new Fingerprint();
    private final SequencedMap<String, byte[]> bytes = new LinkedHashMap<>();
    private int bytesLeft = Limits.packageBytes(Runtime.getRuntime().maxMemory());
    private int cellsLeft = Limits.CELLS;

    private DataPackageReader(PackageFiles files) {
        this.files = files;
    }

    /** Reads the package in a directory. Links are followed while they stay within it. */
    public static Intake read(Path directory) {
        if (!Files.isDirectory(directory)) {
            String what = Files.exists(directory) ? "this is no directory" : "there is no such directory";
            String cure = "name a directory with a " + Descriptor.FILE + " in it";
            return Intake.flawed(List.of(new Flaw(directory.toString(), 1, 1, what, cure)));
        }
        return new DataPackageReader(new Directory(directory)).read();
    }

    /** Reads the package that the program brings along. */
    public static Intake readBundled() {
        return new DataPackageReader(new Bundle()).read();
    }

    /** Reads a package that is in memory, by the paths of its files. */
    static Intake read(Map<String, byte[]> files) {
        return new DataPackageReader(new Packed(files)).read();
    }

    private Intake read() {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        Descriptor descriptor = descriptor();
        for (Resource resource : descriptor.resources()) {
            sheets.put(resource.name(), sheet(resource));
        }
        CellCheck cells = new CellCheck(flaws);
        KeyCheck keys = new KeyCheck(sheets, flaws);
        for (Sheet sheet : sheets.values()) {
            cells.check(sheet);
            keys.check(sheet);
        }
        return intake(sheets, descriptor);
    }

    private Intake intake(Map<String, Sheet> sheets, Descriptor descriptor) {
        if (descriptor.isEmpty()) {
            return Intake.flawed(flaws.list());
        }
        Catalogue catalogue = Assembly.of(fingerprint.version(), sheets, descriptor.refused(), flaws);
        return flaws.isEmpty() ? Intake.sound(catalogue, Descriptions.of(bytes, sheets)) : Intake.flawed(flaws.list());
    }

    private Descriptor descriptor() {
        try {
            byte[] content = files.read(Descriptor.FILE, Limits.DESCRIPTOR_BYTES);
            keep(Descriptor.FILE, content);
            return Descriptor.read(content, flaws);
        } catch (FileRefused e) {
            flaws.add(Descriptor.FILE, 1, 1, e.what(), e.cure());
            return Descriptor.none();
        }
    }

    private void keep(String file, byte[] content) {
        fingerprint.add(file, content);
        bytes.put(file, content);
    }

    private Sheet sheet(Resource resource) {
        SheetReader reader = new SheetReader(resource, cellsLeft, flaws);
        for (String path : resource.paths()) {
            try {
                byte[] content = files.read(path, Math.min(bytesLeft, Limits.FILE_BYTES));
                bytesLeft -= content.length;
                keep(path, content);
                reader.read(path, content);
            } catch (FileRefused e) {
                reader.miss(path, e);
            }
        }
        Sheet sheet = reader.sheet();
        cellsLeft -= sheet.rows().size() * resource.fields().size();
        return sheet;
    }
}
