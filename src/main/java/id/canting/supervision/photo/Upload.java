package id.canting.supervision.photo;

/**
 * How far a photo has come.
 *
 * @param received bytes that are here
 * @param bytes that it will have; 0 while nothing came
 * @param done whether the photo is there
 */
public record Upload(String photo, int received, int bytes, boolean done) {}
