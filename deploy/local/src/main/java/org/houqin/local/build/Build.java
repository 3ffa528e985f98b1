package org.houqin.local.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houqin.local.Folders;
import org.houqin.local.Module;
import org.houqin.local.Settings;
import org.houqin.local.Versions;
import org.houqin.local.check.Machine;
import org.houqin.local.stack.Keycloak;
import org.houqin.local.stack.Say;

/** Brings everything that is about to run up to date, and says what it does meanwhile. */
public final class Build {
    private final Settings settings;
    private final Maven maven;
    private final Say say;

    public Build(Settings settings, Say say) {
        this.settings = settings;
        this.maven = new Maven(settings, say);
        this.say = say;
    }

    /** Builds the services and the gateway whose sources are newer than what was built from them. */
    public void applications() throws IOException, InterruptedException {
        List<Module> stale = new ArrayList<>();
        for (Module module : Module.values()) {
            if (Freshness.stale(stamp(module), module.sources(settings.root()))) {
                stale.add(module);
            }
        }
        if (stale.isEmpty()) {
            return;
        }
        if (stale.contains(Module.WEB)) {
            Machine.requireNode();
        }
        String folders = stale.stream().map(Module::folder).collect(Collectors.joining(", "));
        say.line("Building " + folders + " (the first time this takes some minutes; see " + settings.log("build")
                + ") …");
        Instant began = Instant.now();
        maven.run(
                "Building " + folders,
                List.of(
                        "-T1C",
                        "package",
                        "-DskipTests",
                        "-Dmaven.test.skip=true",
                        "-Dspotless.apply.skip=true",
                        "-Dspotless.check.skip=true",
                        "-Dquarkus.package.jar.type=aot-jar",
                        "-Dquarkus.package.jar.appcds.enabled=true",
                        "-pl",
                        stale.stream().map(Module::folder).collect(Collectors.joining(",")),
                        "-am"));
        for (Module module : stale) {
            seen(stamp(module), began);
        }
        say.line("Built in %d s."
                .formatted(Duration.between(began, Instant.now()).toSeconds()));
    }

    /** A file that every build writes; the archive of classes beside it is only used with jars as old as it knows them. */
    private Path stamp(Module module) {
        return module.application(settings.root()).resolve("quarkus-app-dependencies.txt");
    }

    /** Builds an instrument of its own module, such as {@code deploy/bench}; where its programs are. */
    public Path instrument(String folder) throws IOException, InterruptedException {
        Path target = settings.root().resolve(folder).resolve("target");
        Path jar = target.resolve(Path.of(folder).getFileName() + ".jar");
        List<Path> sources = Stream.of("pom.xml", "deploy/local/src/main", folder + "/pom.xml", folder + "/src/main")
                .map(settings.root()::resolve)
                .toList();
        if (Freshness.stale(jar, sources)) {
            say.line("Building " + folder + " …");
            Instant began = Instant.now();
            maven.run(
                    "Building " + folder,
                    List.of(
                            "package",
                            "-Dmaven.test.skip=true",
                            "-Dspotless.apply.skip=true",
                            "-Dspotless.check.skip=true",
                            "-pl",
                            folder,
                            "-am"));
            seen(jar, began);
        }
        return target;
    }

    /** A build has seen the sources as they were when it began, also when it found nothing to do; what changes meanwhile is newer. */
    private static void seen(Path built, Instant began) throws IOException {
        Files.setLastModifiedTime(built, FileTime.from(began));
    }

    /** Unpacks and builds Keycloak, once for all stacks of this checkout. */
    public void keycloak() throws IOException, InterruptedException {
        Path folder = Keycloak.folder(settings);
        Path built = folder.resolve(".built");
        if (Files.exists(built)) {
            return;
        }
        Files.createDirectories(settings.logs());
        Versions versions = Versions.ofThisBuild();
        Folders.createOnce(folder, fresh -> unpack(versions, fresh));
        say.line("Preparing Keycloak for its first start (20 s, once) …");
        Keycloak.build(folder, settings.log("keycloak-build"));
        Files.createFile(built);
    }

    private void unpack(Versions versions, Path into) throws IOException {
        say.line("Fetching Keycloak " + versions.keycloak() + " (177 MB, once) …");
        try {
            maven.run(
                    "Fetching Keycloak",
                    List.of(
                            "-N",
                            "org.apache.maven.plugins:maven-dependency-plugin:" + versions.dependencyPlugin()
                                    + ":unpack",
                            "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + versions.keycloak() + ":zip",
                            "-DoutputDirectory=" + into,
                            "-Dmdep.unpack.overWriteReleases=true"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while fetching Keycloak", e);
        }
        Path nested = into.resolve("keycloak-" + versions.keycloak());
        try (Stream<Path> entries = Files.list(nested)) {
            for (Path entry : entries.toList()) {
                Files.move(entry, into.resolve(entry.getFileName()));
            }
        }
        Files.delete(nested);
    }
}
