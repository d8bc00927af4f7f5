// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import type { ProductionMix } from '../../src/client/port.js';

/** Own, sold and bought production over six years against a goal, in invented figures. Source: opdigtede tal. */
export const mix: ProductionMix = {
  "about": {
    "version": "1.0",
    "audience": "public",
    "asOf": "2026-10-31",
    "source": "opdigtede tal",
    "priceLevel": {
      "basis": "fixed",
      "year": 2026
    },
    "definitions": [
      {
        "term": "Egenproduktion",
        "text": "Det, som kommunens egne tilbud leverer til kommunens egne borgere."
      },
      {
        "term": "Egen andel",
        "text": "Egenproduktionen som andel af egenproduktion og køb. Salg til andre kommuner er ikke med."
      }
    ]
  },
  "title": "Botilbud og dagtilbud til voksne",
  "years": [
    2021,
    2022,
    2023,
    2024,
    2025,
    2026
  ],
  "expectedFrom": 2026,
  "kinds": [
    {
      "id": "egne",
      "name": "Egne tilbud",
      "kind": "own"
    },
    {
      "id": "kommuner",
      "name": "Købt i andre kommuner",
      "kind": "municipality"
    },
    {
      "id": "region",
      "name": "Købt i regionen",
      "kind": "region"
    },
    {
      "id": "private",
      "name": "Købt hos private",
      "kind": "private"
    },
    {
      "id": "solgt",
      "name": "Solgt til andre kommuner",
      "kind": "sold"
    }
  ],
  "figures": [
    {
      "kind": "egne",
      "year": 2021,
      "ore": {
        "state": "value",
        "value": 14120000000
      }
    },
    {
      "kind": "egne",
      "year": 2022,
      "ore": {
        "state": "value",
        "value": 14580000000
      }
    },
    {
      "kind": "egne",
      "year": 2023,
      "ore": {
        "state": "value",
        "value": 14990000000
      }
    },
    {
      "kind": "egne",
      "year": 2024,
      "ore": {
        "state": "value",
        "value": 15530000000
      }
    },
    {
      "kind": "egne",
      "year": 2025,
      "ore": {
        "state": "value",
        "value": 16100000000
      }
    },
    {
      "kind": "egne",
      "year": 2026,
      "ore": {
        "state": "value",
        "value": 16640000000
      }
    },
    {
      "kind": "kommuner",
      "year": 2021,
      "ore": {
        "state": "value",
        "value": 9640000000
      }
    },
    {
      "kind": "kommuner",
      "year": 2022,
      "ore": {
        "state": "value",
        "value": 9710000000
      }
    },
    {
      "kind": "kommuner",
      "year": 2023,
      "ore": {
        "state": "value",
        "value": 9620000000
      }
    },
    {
      "kind": "kommuner",
      "year": 2024,
      "ore": {
        "state": "value",
        "value": 9580000000
      }
    },
    {
      "kind": "kommuner",
      "year": 2025,
      "ore": {
        "state": "value",
        "value": 9490000000
      }
    },
    {
      "kind": "kommuner",
      "year": 2026,
      "ore": {
        "state": "value",
        "value": 9370000000
      }
    },
    {
      "kind": "region",
      "year": 2021,
      "ore": {
        "state": "value",
        "value": 3850000000
      }
    },
    {
      "kind": "region",
      "year": 2022,
      "ore": {
        "state": "value",
        "value": 3790000000
      }
    },
    {
      "kind": "region",
      "year": 2023,
      "ore": {
        "state": "value",
        "value": 3880000000
      }
    },
    {
      "kind": "region",
      "year": 2024,
      "ore": {
        "state": "value",
        "value": 3720000000
      }
    },
    {
      "kind": "region",
      "year": 2025,
      "ore": {
        "state": "value",
        "value": 3640000000
      }
    },
    {
      "kind": "region",
      "year": 2026,
      "ore": {
        "state": "value",
        "value": 3600000000
      }
    },
    {
      "kind": "private",
      "year": 2021,
      "ore": {
        "state": "value",
        "value": 5210000000
      }
    },
    {
      "kind": "private",
      "year": 2022,
      "ore": {
        "state": "value",
        "value": 5660000000
      }
    },
    {
      "kind": "private",
      "year": 2023,
      "ore": {
        "state": "value",
        "value": 5830000000
      }
    },
    {
      "kind": "private",
      "year": 2024,
      "ore": {
        "state": "value",
        "value": 6070000000
      }
    },
    {
      "kind": "private",
      "year": 2025,
      "ore": {
        "state": "value",
        "value": 6190000000
      }
    },
    {
      "kind": "private",
      "year": 2026,
      "ore": {
        "state": "value",
        "value": 6020000000
      }
    },
    {
      "kind": "solgt",
      "year": 2021,
      "ore": {
        "state": "value",
        "value": 3100000000
      }
    },
    {
      "kind": "solgt",
      "year": 2022,
      "ore": {
        "state": "value",
        "value": 3240000000
      }
    },
    {
      "kind": "solgt",
      "year": 2023,
      "ore": {
        "state": "value",
        "value": 3080000000
      }
    },
    {
      "kind": "solgt",
      "year": 2024,
      "ore": {
        "state": "value",
        "value": 2960000000
      }
    },
    {
      "kind": "solgt",
      "year": 2025,
      "ore": {
        "state": "value",
        "value": 2790000000
      }
    },
    {
      "kind": "solgt",
      "year": 2026,
      "ore": {
        "state": "value",
        "value": 2650000000
      }
    }
  ],
  "goal": {
    "year": 2026,
    "ore": {
      "state": "value",
      "value": 17500000000
    },
    "permille": 500,
    "isAbove": true,
    "adopted": "2023-03",
    "text": "Kommunen vil selv løse mere end halvdelen af opgaverne i 2026."
  },
  "calculation": {
    "cheaperPermille": 150,
    "caseOre": {
      "state": "value",
      "value": 180000000
    },
    "cases": 12,
    "text": "Opdigtet beregning af de dyre botilbudssager, som kommunen i dag køber."
  }
};
