package id.canting.area.api;

import id.canting.area.AreaDetails;
import id.canting.area.AreaService;
import id.canting.audit.Change;
import id.canting.shared.PageRequest;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import id.canting.shared.api.Revision;
import id.canting.shared.api.Values;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Sub-districts and villages with codes and points. */
@Path("areas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AreasResource {
  private static final Map<String, Comparator<AreaService.SubDistrict>> SUB_DISTRICT_ORDERS = Map.of(
      "code", Comparator.comparing(AreaService.SubDistrict::code), "name", Comparator.comparing(AreaService.SubDistrict::name));
  private static final Map<String, Comparator<AreaService.Village>> VILLAGE_ORDERS = Map.of(
      "code", Comparator.comparing(AreaService.Village::code),
      "name", Comparator.comparing(AreaService.Village::name),
      "subDistrict", Comparator.comparing(AreaService.Village::subDistrict));

  private static final List<Column<AreaService.SubDistrict>> SUB_DISTRICT_COLUMNS = List.of(
      Column.of("code", AreaService.SubDistrict::code), Column.of("bps", AreaService.SubDistrict::bps), Column.of("name", AreaService.SubDistrict::name),
      Column.of("lat", AreaService.SubDistrict::lat), Column.of("lng", AreaService.SubDistrict::lng));
  private static final List<Column<AreaService.Village>> VILLAGE_COLUMNS = List.of(
      Column.of("code", AreaService.Village::code), Column.of("bps", AreaService.Village::bps), Column.of("bps_status", AreaService.Village::bpsStatus),
      Column.of("name", AreaService.Village::name), Column.of("kind", AreaService.Village::kind), Column.of("sub_district", AreaService.Village::subDistrict),
      Column.of("sub_district_code", AreaService.Village::subDistrictCode), Column.of("lat", AreaService.Village::lat), Column.of("lng", AreaService.Village::lng));

  @Inject AreaService areas;
  @Context HttpHeaders headers;

  @GET
  @Path("sub-districts")
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response subDistricts(@QueryParam("page") String page, @QueryParam("size") String size, @QueryParam("sort") String sort) {
    PageRequest request = PageRequest.of(page, size, sort, 20, "code", SUB_DISTRICT_ORDERS.keySet());
    return answer("sub-districts", areas.subDistricts(), page == null, request, SUB_DISTRICT_ORDERS, SUB_DISTRICT_COLUMNS);
  }

  @GET
  @Path("villages")
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response villages(
      @QueryParam("subDistrict") String subDistrict, @QueryParam("page") String page, @QueryParam("size") String size, @QueryParam("sort") String sort) {
    PageRequest request = PageRequest.of(page, size, sort, 20, "code", VILLAGE_ORDERS.keySet());
    return answer("villages", areas.villages(subDistrict), page == null, request, VILLAGE_ORDERS, VILLAGE_COLUMNS);
  }

  @GET
  @Path("sub-districts/{code}")
  public Response subDistrict(@PathParam("code") String code) {
    return answer(areas.subDistrict(code));
  }

  @PUT
  @Path("sub-districts/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response changeSubDistrict(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, AreaDetails details) {
    return answer(areas.changeSubDistrict(code, Revision.asked(ifMatch), Values.body(details)));
  }

  @GET
  @Path("sub-districts/{code}/history")
  public List<Change> subDistrictHistory(@PathParam("code") String code) {
    return areas.subDistrictHistory(code);
  }

  @GET
  @Path("villages/{code}")
  public Response village(@PathParam("code") String code) {
    return answer(areas.village(code));
  }

  @PUT
  @Path("villages/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response changeVillage(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, AreaDetails details) {
    return answer(areas.changeVillage(code, Revision.asked(ifMatch), Values.body(details)));
  }

  @GET
  @Path("villages/{code}/history")
  public List<Change> villageHistory(@PathParam("code") String code) {
    return areas.villageHistory(code);
  }

  private static Response answer(AreaService.SubDistrict area) {
    return Response.ok(area).tag(Revision.tag(area.revision())).build();
  }

  private static Response answer(AreaService.Village area) {
    return Response.ok(area).tag(Revision.tag(area.revision())).build();
  }

  private <T> Response answer(
      String name, List<T> all, boolean whole, PageRequest request, Map<String, Comparator<T>> orders, List<Column<T>> columns) {
    return Listing.answer(headers, () -> request.of(all, orders),
        () -> Listing.of(name, columns, true, (whole ? request.sorted(all, orders) : request.of(all, orders).items())::forEach));
  }
}
