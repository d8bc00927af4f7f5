// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import type { Benchmark } from '../../src/client/port.js';

/** Institutions for children in five municipalities, kroner per inhabitant, invented. Source: opdigtede tal. */
export const benchmark: Benchmark = {
  "about": {
    "version": "1.0",
    "audience": "public",
    "source": "opdigtede tal",
    "asOf": "2026-04-30",
    "priceLevel": {
      "basis": "fixed",
      "year": 2026
    },
    "definitions": [
      {
        "term": "Døgninstitutioner for børn og unge",
        "text": "Opdigtede nettoudgifter til anbringelse af børn og unge på døgninstitution, delt med antallet af indbyggere."
      }
    ]
  },
  "id": "doegntilbud-boern",
  "title": "Døgninstitutioner for børn og unge",
  "unit": "orePerInhabitant",
  "municipalities": [
    {
      "code": "190",
      "name": "Furesø"
    },
    {
      "code": "159",
      "name": "Gladsaxe"
    },
    {
      "code": "210",
      "name": "Fredensborg"
    },
    {
      "code": "217",
      "name": "Helsingør"
    },
    {
      "code": "219",
      "name": "Hillerød"
    }
  ],
  "years": [
    2021,
    2022,
    2023,
    2024,
    2025
  ],
  "figures": [
    {
      "municipality": "190",
      "year": 2021,
      "ore": {
        "state": "value",
        "value": 61203
      },
      "inhabitants": {
        "state": "value",
        "value": 41023
      }
    },
    {
      "municipality": "190",
      "year": 2022,
      "ore": {
        "state": "value",
        "value": 59817
      },
      "inhabitants": {
        "state": "value",
        "value": 41278
      }
    },
    {
      "municipality": "190",
      "year": 2023,
      "ore": {
        "state": "value",
        "value": 60574
      },
      "inhabitants": {
        "state": "value",
        "value": 41556
      }
    },
    {
      "municipality": "190",
      "year": 2024,
      "ore": {
        "state": "value",
        "value": 57103
      },
      "inhabitants": {
        "state": "value",
        "value": 41762
      }
    },
    {
      "municipality": "190",
      "year": 2025,
      "ore": {
        "state": "value",
        "value": 54865,
        "preliminary": true
      },
      "inhabitants": {
        "state": "value",
        "value": 42041
      }
    },
    {
      "municipality": "159",
      "year": 2021,
      "ore": {
        "state": "value",
        "value": 43188
      },
      "inhabitants": {
        "state": "value",
        "value": 69549
      }
    },
    {
      "municipality": "159",
      "year": 2022,
      "ore": {
        "state": "value",
        "value": 42527
      },
      "inhabitants": {
        "state": "value",
        "value": 69702
      }
    },
    {
      "municipality": "159",
      "year": 2023,
      "ore": {
        "state": "value",
        "value": 44043
      },
      "inhabitants": {
        "state": "value",
        "value": 69887
      }
    },
    {
      "municipality": "159",
      "year": 2024,
      "ore": {
        "state": "value",
        "value": 41828
      },
      "inhabitants": {
        "state": "value",
        "value": 70079
      }
    },
    {
      "municipality": "159",
      "year": 2025,
      "ore": {
        "state": "value",
        "value": 40904,
        "preliminary": true
      },
      "inhabitants": {
        "state": "value",
        "value": 70270
      }
    },
    {
      "municipality": "210",
      "year": 2021,
      "ore": {
        "state": "value",
        "value": 54018
      },
      "inhabitants": {
        "state": "value",
        "value": 41528
      }
    },
    {
      "municipality": "210",
      "year": 2022,
      "ore": {
        "state": "value",
        "value": 56677
      },
      "inhabitants": {
        "state": "value",
        "value": 41660
      }
    },
    {
      "municipality": "210",
      "year": 2023,
      "ore": {
        "state": "value",
        "value": 58365
      },
      "inhabitants": {
        "state": "value",
        "value": 41825
      }
    },
    {
      "municipality": "210",
      "year": 2024,
      "ore": {
        "state": "missing",
        "note": "Kontoen er ikke brugt i regnskabet."
      },
      "inhabitants": {
        "state": "value",
        "value": 41955
      }
    },
    {
      "municipality": "210",
      "year": 2025,
      "ore": {
        "state": "value",
        "value": 55980,
        "preliminary": true
      },
      "inhabitants": {
        "state": "value",
        "value": 42083
      }
    },
    {
      "municipality": "217",
      "year": 2021,
      "ore": {
        "state": "value",
        "value": 49848
      },
      "inhabitants": {
        "state": "value",
        "value": 63023
      }
    },
    {
      "municipality": "217",
      "year": 2022,
      "ore": {
        "state": "value",
        "value": 50322
      },
      "inhabitants": {
        "state": "value",
        "value": 63123
      }
    },
    {
      "municipality": "217",
      "year": 2023,
      "ore": {
        "state": "value",
        "value": 48772
      },
      "inhabitants": {
        "state": "value",
        "value": 63248
      }
    },
    {
      "municipality": "217",
      "year": 2024,
      "ore": {
        "state": "value",
        "value": 51236
      },
      "inhabitants": {
        "state": "value",
        "value": 63367
      }
    },
    {
      "municipality": "217",
      "year": 2025,
      "ore": {
        "state": "value",
        "value": 52055,
        "preliminary": true
      },
      "inhabitants": {
        "state": "value",
        "value": 63529
      }
    },
    {
      "municipality": "219",
      "year": 2021,
      "ore": {
        "state": "value",
        "value": 45527
      },
      "inhabitants": {
        "state": "value",
        "value": 53519
      }
    },
    {
      "municipality": "219",
      "year": 2022,
      "ore": {
        "state": "value",
        "value": 44986
      },
      "inhabitants": {
        "state": "value",
        "value": 53918
      }
    },
    {
      "municipality": "219",
      "year": 2023,
      "ore": {
        "state": "value",
        "value": 46219
      },
      "inhabitants": {
        "state": "value",
        "value": 54320
      }
    },
    {
      "municipality": "219",
      "year": 2024,
      "ore": {
        "state": "value",
        "value": 47058
      },
      "inhabitants": {
        "state": "value",
        "value": 54705
      }
    },
    {
      "municipality": "219",
      "year": 2025,
      "ore": {
        "state": "notYet",
        "note": "Regnskabet er ikke godkendt."
      },
      "inhabitants": {
        "state": "value",
        "value": 55116
      }
    }
  ]
};
