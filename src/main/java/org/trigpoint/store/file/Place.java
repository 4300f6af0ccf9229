package org.trigpoint.store.file;

import org.trigpoint.model.RefusedException;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a workspace may be used where it lies. Network shares do not keep the locks that a database stands on, and
/// programs that synchronise folders copy a database while it changes: both lose data without a word.
public final class Place {
    private static final Set<String> NETWORK = Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs",
            "ncpfs", "9p", "afs", "davfs", "webdav", "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse",
            "fuse.curlftpfs", "fuse.s3fs");
    private static final List<String> VARIABLES = List.of("OneDrive", "OneDriveCommercial", "OneDriveConsumer");
    private static final Pattern FOLDER = Pattern.compile(
            "(onedrive|dropbox|google ?drive|nextcloud|owncloud|pcloud ?drive|box sync|icloud ?drive|mobile documents"
                    + "|cloudstorage|seafile)( ?[-(].*)?");
    private static final Map<String, String> MARKERS = Map.of(".dropbox", "Dropbox", ".dropbox.cache", "Dropbox",
            ".owncloudsync.log", "ownCloud", ".nextcloudsync.log", "Nextcloud", ".tmp.drivedownload", "Google Drive");

    private Place() {}

    /// Refuses a place where a live workspace is not safe.
    ///
    /// @throws RefusedException saying why, and what to do instead
    public static void refuseUnsafe(Path workspace) {
        danger(workspace, System.getenv()).ifPresent(danger -> {
            throw new RefusedException(Files.exists(workspace)
                    ? workspace.getFileName() + " lies " + danger + ", where a workspace in use can be damaged. Make a"
                            + " local copy and use that: trigpoint copy WS LOCAL-FILE"
                    : workspace.getFileName() + " would lie " + danger + ", where a workspace in use can be damaged."
                            + " Choose a folder on a disk of this computer that no program synchronises.");
        });
    }

    /// What is wrong with a place, as "on a network share (smb)"; empty when nothing is.
    ///
    /// @param environment the variables of the process, which name some synchronised folders
    public static Optional<String> danger(Path workspace, Map<String, String> environment) {
        Path there = real(workspace);
        if (there.toString().startsWith("\\\\") || there.toString().startsWith("//")) {
            return Optional.of("on a network share");
        }
        return synchronised(there, environment).map(name -> "in a folder that " + name + " synchronises")
                .or(() -> networkType(there).map(type -> "on a network share (" + type + ")"));
    }

    private static Optional<String> synchronised(Path there, Map<String, String> environment) {
        for (String variable : VARIABLES) {
            String folder = environment.get(variable);
            if (folder != null && !folder.isBlank() && there.startsWith(real(Path.of(folder)))) {
                return Optional.of("OneDrive");
            }
        }
        for (Path folder = there.getParent(); folder != null && folder.getFileName() != null; folder = folder
                .getParent()) {
            String name = folder.getFileName().toString();
            if (FOLDER.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
                return Optional.of(name);
            }
            for (Map.Entry<String, String> marker : MARKERS.entrySet()) {
                if (Files.exists(folder.resolve(marker.getKey()), LinkOption.NOFOLLOW_LINKS)) {
                    return Optional.of(marker.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> networkType(Path there) {
        try {
            Path folder = there.getParent();
            FileStore store = Files.getFileStore(Files.exists(there) || folder == null ? there : folder);
            return Optional.of(store.type()).filter(Place::isNetwork);
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
    }

    /// Whether a file system of this type lies on another machine.
    static boolean isNetwork(String type) {
        return NETWORK.contains(type.toLowerCase(Locale.ROOT));
    }

    /// The path with links followed, as far as it exists.
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            Path parent = absolute.getParent();
            return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
        }
    }
}
