package regrade.mapping;

import java.util.List;

/// The mappings that count. Answers come from the projection.
public interface SavedMappings {
    /// The newest first, one for a header.
    List<ColumnMapping> all();
}
