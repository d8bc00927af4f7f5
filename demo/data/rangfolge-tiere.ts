// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import type { CostRanking } from '../../src/client/port.js';

/** The most expensive citizens of one year in tens, for a committee, in invented figures. Source: opdigtede tal. */
export const ranking: CostRanking = {
  "kind": "tens",
  "about": {
    "version": "1.0",
    "audience": "committee",
    "asOf": "2014-12-31",
    "source": "opdigtede tal",
    "priceLevel": {
      "basis": "current"
    }
  },
  "unitOf": "citizens",
  "rule": "Hver borger tæller med sin egen udgift.",
  "services": [
    {
      "id": "botilbud",
      "name": "Botilbud"
    },
    {
      "id": "oevrige",
      "name": "Øvrige ydelser"
    }
  ],
  "years": [
    {
      "year": 2014,
      "tens": [
        {
          "state": "value",
          "value": 3240000000
        },
        {
          "state": "value",
          "value": 1730000000
        }
      ],
      "services": [
        {
          "service": "botilbud",
          "ore": {
            "state": "value",
            "value": 3300000000
          }
        },
        {
          "service": "oevrige",
          "ore": {
            "state": "value",
            "value": 1670000000
          }
        }
      ],
      "wholeOre": {
        "state": "value",
        "value": 31200000000
      },
      "wholeUnits": 640
    }
  ]
};
