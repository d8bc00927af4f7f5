// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import { type Check, byTag, fields, flag, list, whole, word } from '../validate.js';
import { About, Day, NoValue, Text } from './shared.js';

const WaitingBy = word('offerType', 'targetGroup', 'age');
const WaitingFor = fields(['id', 'name'], { id: Text, name: Text });
const DayBand = fields(['from'], { from: whole(0, 100000), to: whole(0, 100000) });
const CountValue = fields(['state', 'value'], { state: word('value'), value: whole(0, 1000000), preliminary: flag });
const CountCell = byTag('state', { value: CountValue, missing: NoValue, notApplicable: NoValue, suppressed: NoValue, noAccess: NoValue, notYet: NoValue });
const WaitingCount = fields(['courses', 'citizens'], { courses: CountCell, citizens: CountCell });
const WaitingReasons = fields(['nothingToOffer', 'declined', 'chosenPlace', 'underAssessment'], { nothingToOffer: CountCell, declined: CountCell, chosenPlace: CountCell, underAssessment: CountCell, unknown: CountCell });
const WaitingDays = fields(['median', 'p90', 'longest'], { median: CountCell, p90: CountCell, longest: CountCell });
const WaitingMoves = fields(['before', 'entered', 'left'], { before: CountCell, entered: CountCell, left: CountCell });
const WaitingFigures = fields(['all', 'holders', 'withoutPlace'], { all: WaitingCount, holders: WaitingCount, withoutPlace: WaitingCount, reasons: WaitingReasons, temporary: CountCell, days: WaitingDays, byDays: list(CountCell, 0, 12), moves: WaitingMoves });
const WaitingGroup = fields(['id', 'name', 'figures'], { id: Text, name: Text, legalBasis: Text, figures: WaitingFigures });
const WaitingSeries = fields(['all', 'withoutPlace'], { all: list(CountCell, 0, 200), withoutPlace: list(CountCell, 0, 200) });
const WaitingGroupSeries = fields(['id', 'name', 'courses'], { id: Text, name: Text, courses: WaitingSeries });
const WaitingOverTime = fields(['days', 'whole', 'groups'], { days: list(Day, 1, 200), whole: WaitingSeries, groups: list(WaitingGroupSeries, 0, 100) });
const WaitingList = fields(['about', 'title', 'by', 'bands', 'groups', 'whole'], { about: About, title: Text, from: Day, by: WaitingBy, offerType: WaitingFor, offerTypes: list(WaitingFor, 0, 100), bands: list(DayBand, 0, 12), groups: list(WaitingGroup, 0, 100), whole: WaitingFigures, overTime: WaitingOverTime, dutyBasis: Text, notes: list(Text, 0, 100) });
const PlaceKind = word('home', 'day');
const WhyFree = fields(['ready', 'refurbishing', 'targetGroup'], { ready: CountCell, refurbishing: CountCell, targetGroup: CountCell, unknown: CountCell });
const PlaceFigures = fields(['places', 'occupied', 'reserved', 'free', 'ownCitizens', 'outOfTown'], { places: CountCell, occupied: CountCell, reserved: CountCell, free: CountCell, ownCitizens: CountCell, outOfTown: CountCell, whyFree: WhyFree });
const PlacesUsed = fields(['otherMunicipality', 'region', 'private', 'all'], { otherMunicipality: CountCell, region: CountCell, private: CountCell, all: CountCell });
const PlaceCounts = fields(['places', 'occupied', 'reserved', 'free'], { places: CountCell, occupied: CountCell, reserved: CountCell, free: CountCell });
const ExpectedFree = fields(['from', 'places'], { from: Day, places: CountCell });
const PlaceOffer = fields(['id', 'name', 'figures'], { id: Text, name: Text, figures: PlaceFigures, expectedFree: list(ExpectedFree, 0, 100) });
const PlaceType = fields(['id', 'name', 'kind', 'figures', 'used', 'overTime', 'offers'], { id: Text, name: Text, kind: PlaceKind, legalBasis: Text, figures: PlaceFigures, used: PlacesUsed, overTime: list(PlaceCounts, 0, 120), offers: list(PlaceOffer, 0, 100) });
const PlaceTotal = fields(['kind', 'figures', 'used', 'overTime'], { kind: PlaceKind, figures: PlaceFigures, used: PlacesUsed, overTime: list(PlaceCounts, 0, 120) });
const Places = fields(['about', 'title', 'days', 'types', 'totals'], { about: About, title: Text, days: list(Day, 1, 120), types: list(PlaceType, 0, 40), totals: list(PlaceTotal, 0, 2), notes: list(Text, 0, 100) });

export const getWaitingList: Check = WaitingList;
export const getPlaces: Check = Places;
