package id.canting.area.boundary;

/** The boundaries in force. @param revision the ETag; 0 while there never were any @param geoJson empty while there are none */
public record Boundaries(long revision, String geoJson) {
  public boolean any() {
    return !geoJson.isEmpty();
  }
}
