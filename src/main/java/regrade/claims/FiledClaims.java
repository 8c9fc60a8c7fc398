package regrade.claims;

import java.util.Set;

/// What was filed with marketplaces. Answers come from the projection.
public interface FiledClaims {
    /// Claims that were filed by an act after that one, and not taken back.
    Set<ClaimKey> filedSince(long entry);
}
