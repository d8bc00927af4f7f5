// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import type { WaitingList } from '../../src/client/port.js';

/** Who waits for five types of offer, in invented figures. Source: Myndighed, opdigtede tal. */
export const list: WaitingList = {
  "about": {
    "version": "1.0",
    "audience": "management",
    "asOf": "2026-11-01",
    "source": "Myndighed, opdigtede tal",
    "definitions": [
      {
        "term": "Forløb",
        "text": "Én visitation til én type tilbud. En borger kan vente på to typer og tæller da som to forløb."
      },
      {
        "term": "Plads af samme type",
        "text": "Borgeren har allerede en plads i et andet tilbud af den type, der ventes på."
      },
      {
        "term": "Dage siden afgørelsen",
        "text": "Hele dage fra afgørelsen om tilbuddet til opgørelsesdagen."
      }
    ]
  },
  "title": "Handicap og psykiatri",
  "from": "2026-08-01",
  "by": "offerType",
  "offerTypes": [
    {
      "id": "laengerevarende",
      "name": "Længerevarende botilbud"
    },
    {
      "id": "midlertidigt",
      "name": "Midlertidigt botilbud"
    },
    {
      "id": "botilbudslignende",
      "name": "Botilbudslignende bolig"
    },
    {
      "id": "aktivitet",
      "name": "Aktivitets- og samværstilbud"
    },
    {
      "id": "beskyttet",
      "name": "Beskyttet beskæftigelse"
    }
  ],
  "overTime": {
    "days": [
      "2023-11-01",
      "2024-02-01",
      "2024-05-01",
      "2024-08-01",
      "2024-11-01",
      "2025-02-01",
      "2025-05-01",
      "2025-08-01",
      "2025-11-01",
      "2026-02-01",
      "2026-05-01",
      "2026-08-01",
      "2026-11-01"
    ],
    "whole": {
      "all": [
        {
          "state": "value",
          "value": 40
        },
        {
          "state": "missing"
        },
        {
          "state": "value",
          "value": 42
        },
        {
          "state": "value",
          "value": 44
        },
        {
          "state": "value",
          "value": 43
        },
        {
          "state": "value",
          "value": 42
        },
        {
          "state": "value",
          "value": 45
        },
        {
          "state": "value",
          "value": 42
        },
        {
          "state": "value",
          "value": 42
        },
        {
          "state": "value",
          "value": 45
        },
        {
          "state": "value",
          "value": 46
        },
        {
          "state": "value",
          "value": 45
        },
        {
          "state": "value",
          "value": 49
        }
      ],
      "withoutPlace": [
        {
          "state": "value",
          "value": 26
        },
        {
          "state": "missing"
        },
        {
          "state": "value",
          "value": 29
        },
        {
          "state": "value",
          "value": 29
        },
        {
          "state": "value",
          "value": 29
        },
        {
          "state": "value",
          "value": 30
        },
        {
          "state": "value",
          "value": 29
        },
        {
          "state": "value",
          "value": 29
        },
        {
          "state": "value",
          "value": 30
        },
        {
          "state": "value",
          "value": 31
        },
        {
          "state": "value",
          "value": 36
        },
        {
          "state": "value",
          "value": 32
        },
        {
          "state": "value",
          "value": 35
        }
      ]
    },
    "groups": [
      {
        "id": "laengerevarende",
        "name": "Længerevarende botilbud",
        "courses": {
          "all": [
            {
              "state": "value",
              "value": 9
            },
            {
              "state": "missing"
            },
            {
              "state": "value",
              "value": 10
            },
            {
              "state": "value",
              "value": 10
            },
            {
              "state": "value",
              "value": 12
            },
            {
              "state": "value",
              "value": 11
            },
            {
              "state": "value",
              "value": 13
            },
            {
              "state": "value",
              "value": 14
            },
            {
              "state": "value",
              "value": 14
            },
            {
              "state": "value",
              "value": 15
            },
            {
              "state": "value",
              "value": 15
            },
            {
              "state": "value",
              "value": 16
            },
            {
              "state": "value",
              "value": 17
            }
          ],
          "withoutPlace": [
            {
              "state": "value",
              "value": 6
            },
            {
              "state": "missing"
            },
            {
              "state": "value",
              "value": 7
            },
            {
              "state": "value",
              "value": 6
            },
            {
              "state": "value",
              "value": 8
            },
            {
              "state": "value",
              "value": 8
            },
            {
              "state": "value",
              "value": 8
            },
            {
              "state": "value",
              "value": 9
            },
            {
              "state": "value",
              "value": 10
            },
            {
              "state": "value",
              "value": 11
            },
            {
              "state": "value",
              "value": 13
            },
            {
              "state": "value",
              "value": 11
            },
            {
              "state": "value",
              "value": 11
            }
          ]
        }
      },
      {
        "id": "midlertidigt",
        "name": "Midlertidigt botilbud",
        "courses": {
          "all": [
            {
              "state": "value",
              "value": 16
            },
            {
              "state": "missing"
            },
            {
              "state": "value",
              "value": 16
            },
            {
              "state": "value",
              "value": 15
            },
            {
              "state": "value",
              "value": 15
            },
            {
              "state": "value",
              "value": 13
            },
            {
              "state": "value",
              "value": 14
            },
            {
              "state": "value",
              "value": 12
            },
            {
              "state": "value",
              "value": 12
            },
            {
              "state": "value",
              "value": 13
            },
            {
              "state": "value",
              "value": 14
            },
            {
              "state": "value",
              "value": 13
            },
            {
              "state": "value",
              "value": 14
            }
          ],
          "withoutPlace": [
            {
              "state": "value",
              "value": 10
            },
            {
              "state": "missing"
            },
            {
              "state": "value",
              "value": 11
            },
            {
              "state": "value",
              "value": 10
            },
            {
              "state": "value",
              "value": 10
            },
            {
              "state": "value",
              "value": 9
            },
            {
              "state": "value",
              "value": 9
            },
            {
              "state": "value",
              "value": 8
            },
            {
              "state": "value",
              "value": 8
            },
            {
              "state": "value",
              "value": 8
            },
            {
              "state": "value",
              "value": 10
            },
            {
              "state": "value",
              "value": 8
            },
            {
              "state": "value",
              "value": 9
            }
          ]
        }
      },
      {
        "id": "botilbudslignende",
        "name": "Botilbudslignende bolig",
        "courses": {
          "all": [
            {
              "state": "value",
              "value": 5
            },
            {
              "state": "missing"
            },
            {
              "state": "value",
              "value": 6
            },
            {
              "state": "value",
              "value": 7
            },
            {
              "state": "value",
              "value": 6
            },
            {
              "state": "value",
              "value": 7
            },
            {
              "state": "value",
              "value": 8
            },
            {
              "state": "value",
              "value": 7
            },
            {
              "state": "value",
              "value": 8
            },
            {
              "state": "value",
              "value": 9
            },
            {
              "state": "value",
              "value": 8
            },
            {
              "state": "value",
              "value": 8
            },
            {
              "state": "value",
              "value": 8
            }
          ],
          "withoutPlace": [
            {
              "state": "value",
              "value": 3
            },
            {
              "state": "missing"
            },
            {
              "state": "value",
              "value": 4
            },
            {
              "state": "value",
              "value": 4
            },
            {
              "state": "value",
              "value": 4
            },
            {
              "state": "value",
              "value": 5
            },
            {
              "state": "value",
              "value": 5
            },
            {
              "state": "value",
              "value": 5
            },
            {
              "state": "value",
              "value": 6
            },
            {
              "state": "value",
              "value": 6
            },
            {
              "state": "value",
              "value": 6
            },
            {
              "state": "value",
              "value": 6
            },
            {
              "state": "value",
              "value": 6
            }
          ]
        }
      },
      {
        "id": "aktivitet",
        "name": "Aktivitets- og samværstilbud",
        "courses": {
          "all": [
            {
              "state": "value",
              "value": 8
            },
            {
              "state": "missing"
            },
            {
              "state": "value",
              "value": 7
            },
            {
              "state": "value",
              "value": 9
            },
            {
              "state": "value",
              "value": 8
            },
            {
              "state": "value",
              "value": 7
            },
            {
              "state": "value",
              "value": 7
            },
            {
              "state": "value",
              "value": 6
            },
            {
              "state": "value",
              "value": 6
            },
            {
              "state": "value",
              "value": 5
            },
            {
              "state": "value",
              "value": 6
            },
            {
              "state": "value",
              "value": 5
            },
            {
              "state": "value",
              "value": 6
            }
          ],
          "withoutPlace": [
            {
              "state": "value",
              "value": 5
            },
            {
              "state": "missing"
            },
            {
              "state": "value",
              "value": 4
            },
            {
              "state": "value",
              "value": 6
            },
            {
              "state": "value",
              "value": 5
            },
            {
              "state": "value",
              "value": 4
            },
            {
              "state": "value",
              "value": 4
            },
            {
              "state": "value",
              "value": 4
            },
            {
              "state": "value",
              "value": 4
            },
            {
              "state": "value",
              "value": 3
            },
            {
              "state": "value",
              "value": 4
            },
            {
              "state": "value",
              "value": 4
            },
            {
              "state": "value",
              "value": 5
            }
          ]
        }
      },
      {
        "id": "beskyttet",
        "name": "Beskyttet beskæftigelse",
        "courses": {
          "all": [
            {
              "state": "value",
              "value": 2
            },
            {
              "state": "missing"
            },
            {
              "state": "value",
              "value": 3
            },
            {
              "state": "value",
              "value": 3
            },
            {
              "state": "value",
              "value": 2
            },
            {
              "state": "value",
              "value": 4
            },
            {
              "state": "value",
              "value": 3
            },
            {
              "state": "value",
              "value": 3
            },
            {
              "state": "value",
              "value": 2
            },
            {
              "state": "value",
              "value": 3
            },
            {
              "state": "value",
              "value": 3
            },
            {
              "state": "value",
              "value": 3
            },
            {
              "state": "value",
              "value": 4
            }
          ],
          "withoutPlace": [
            {
              "state": "value",
              "value": 2
            },
            {
              "state": "missing"
            },
            {
              "state": "value",
              "value": 3
            },
            {
              "state": "value",
              "value": 3
            },
            {
              "state": "value",
              "value": 2
            },
            {
              "state": "value",
              "value": 4
            },
            {
              "state": "value",
              "value": 3
            },
            {
              "state": "value",
              "value": 3
            },
            {
              "state": "value",
              "value": 2
            },
            {
              "state": "value",
              "value": 3
            },
            {
              "state": "value",
              "value": 3
            },
            {
              "state": "value",
              "value": 3
            },
            {
              "state": "value",
              "value": 4
            }
          ]
        }
      }
    ]
  },
  "dutyBasis": "serviceloven § 4",
  "bands": [
    {
      "from": 0,
      "to": 90
    },
    {
      "from": 91,
      "to": 180
    },
    {
      "from": 181,
      "to": 365
    },
    {
      "from": 366
    }
  ],
  "groups": [
    {
      "id": "laengerevarende",
      "name": "Længerevarende botilbud",
      "legalBasis": "SEL § 108",
      "figures": {
        "all": {
          "courses": {
            "state": "value",
            "value": 17
          },
          "citizens": {
            "state": "value",
            "value": 17
          }
        },
        "holders": {
          "courses": {
            "state": "value",
            "value": 6
          },
          "citizens": {
            "state": "value",
            "value": 6
          }
        },
        "withoutPlace": {
          "courses": {
            "state": "value",
            "value": 11
          },
          "citizens": {
            "state": "value",
            "value": 11
          }
        },
        "reasons": {
          "nothingToOffer": {
            "state": "value",
            "value": 8
          },
          "declined": {
            "state": "value",
            "value": 2
          },
          "chosenPlace": {
            "state": "value",
            "value": 4
          },
          "underAssessment": {
            "state": "value",
            "value": 3
          }
        },
        "temporary": {
          "state": "value",
          "value": 9
        },
        "days": {
          "median": {
            "state": "value",
            "value": 188
          },
          "p90": {
            "state": "value",
            "value": 371
          },
          "longest": {
            "state": "value",
            "value": 412
          }
        },
        "byDays": [
          {
            "state": "value",
            "value": 4
          },
          {
            "state": "value",
            "value": 4
          },
          {
            "state": "value",
            "value": 7
          },
          {
            "state": "value",
            "value": 2
          }
        ],
        "moves": {
          "before": {
            "state": "value",
            "value": 16
          },
          "entered": {
            "state": "value",
            "value": 4
          },
          "left": {
            "state": "value",
            "value": 3
          }
        }
      }
    },
    {
      "id": "midlertidigt",
      "name": "Midlertidigt botilbud",
      "legalBasis": "SEL § 107",
      "figures": {
        "all": {
          "courses": {
            "state": "value",
            "value": 14
          },
          "citizens": {
            "state": "value",
            "value": 14
          }
        },
        "holders": {
          "courses": {
            "state": "value",
            "value": 5
          },
          "citizens": {
            "state": "value",
            "value": 5
          }
        },
        "withoutPlace": {
          "courses": {
            "state": "value",
            "value": 9
          },
          "citizens": {
            "state": "value",
            "value": 9
          }
        },
        "reasons": {
          "nothingToOffer": {
            "state": "value",
            "value": 6
          },
          "declined": {
            "state": "value",
            "value": 1
          },
          "chosenPlace": {
            "state": "value",
            "value": 3
          },
          "underAssessment": {
            "state": "value",
            "value": 4
          }
        },
        "temporary": {
          "state": "value",
          "value": 6
        },
        "days": {
          "median": {
            "state": "value",
            "value": 96
          },
          "p90": {
            "state": "value",
            "value": 228
          },
          "longest": {
            "state": "value",
            "value": 241
          }
        },
        "byDays": [
          {
            "state": "value",
            "value": 7
          },
          {
            "state": "value",
            "value": 4
          },
          {
            "state": "value",
            "value": 3
          },
          {
            "state": "value",
            "value": 0
          }
        ],
        "moves": {
          "before": {
            "state": "value",
            "value": 13
          },
          "entered": {
            "state": "value",
            "value": 7
          },
          "left": {
            "state": "value",
            "value": 6
          }
        }
      }
    },
    {
      "id": "botilbudslignende",
      "name": "Botilbudslignende bolig",
      "legalBasis": "ABL § 105",
      "figures": {
        "all": {
          "courses": {
            "state": "value",
            "value": 8
          },
          "citizens": {
            "state": "value",
            "value": 8
          }
        },
        "holders": {
          "courses": {
            "state": "value",
            "value": 2
          },
          "citizens": {
            "state": "value",
            "value": 2
          }
        },
        "withoutPlace": {
          "courses": {
            "state": "value",
            "value": 6
          },
          "citizens": {
            "state": "value",
            "value": 6
          }
        },
        "reasons": {
          "nothingToOffer": {
            "state": "value",
            "value": 3
          },
          "declined": {
            "state": "value",
            "value": 1
          },
          "chosenPlace": {
            "state": "value",
            "value": 3
          },
          "underAssessment": {
            "state": "value",
            "value": 1
          }
        },
        "temporary": {
          "state": "value",
          "value": 4
        },
        "days": {
          "median": {
            "state": "value",
            "value": 121
          },
          "p90": {
            "state": "value",
            "value": 305
          },
          "longest": {
            "state": "value",
            "value": 305
          }
        },
        "byDays": [
          {
            "state": "value",
            "value": 3
          },
          {
            "state": "value",
            "value": 3
          },
          {
            "state": "value",
            "value": 2
          },
          {
            "state": "value",
            "value": 0
          }
        ],
        "moves": {
          "before": {
            "state": "value",
            "value": 8
          },
          "entered": {
            "state": "value",
            "value": 3
          },
          "left": {
            "state": "value",
            "value": 3
          }
        }
      }
    },
    {
      "id": "aktivitet",
      "name": "Aktivitets- og samværstilbud",
      "legalBasis": "SEL § 104",
      "figures": {
        "all": {
          "courses": {
            "state": "value",
            "value": 6
          },
          "citizens": {
            "state": "value",
            "value": 6
          }
        },
        "holders": {
          "courses": {
            "state": "value",
            "value": 1
          },
          "citizens": {
            "state": "value",
            "value": 1
          }
        },
        "withoutPlace": {
          "courses": {
            "state": "value",
            "value": 5
          },
          "citizens": {
            "state": "value",
            "value": 5
          }
        },
        "reasons": {
          "nothingToOffer": {
            "state": "value",
            "value": 2
          },
          "declined": {
            "state": "value",
            "value": 1
          },
          "chosenPlace": {
            "state": "value",
            "value": 1
          },
          "underAssessment": {
            "state": "value",
            "value": 2
          }
        },
        "temporary": {
          "state": "value",
          "value": 3
        },
        "days": {
          "median": {
            "state": "value",
            "value": 58
          },
          "p90": {
            "state": "value",
            "value": 133
          },
          "longest": {
            "state": "value",
            "value": 133
          }
        },
        "byDays": [
          {
            "state": "value",
            "value": 4
          },
          {
            "state": "value",
            "value": 2
          },
          {
            "state": "value",
            "value": 0
          },
          {
            "state": "value",
            "value": 0
          }
        ],
        "moves": {
          "before": {
            "state": "value",
            "value": 5
          },
          "entered": {
            "state": "value",
            "value": 4
          },
          "left": {
            "state": "value",
            "value": 3
          }
        }
      }
    },
    {
      "id": "beskyttet",
      "name": "Beskyttet beskæftigelse",
      "legalBasis": "SEL § 103",
      "figures": {
        "all": {
          "courses": {
            "state": "value",
            "value": 4
          },
          "citizens": {
            "state": "value",
            "value": 4
          }
        },
        "holders": {
          "courses": {
            "state": "value",
            "value": 0
          },
          "citizens": {
            "state": "value",
            "value": 0
          }
        },
        "withoutPlace": {
          "courses": {
            "state": "value",
            "value": 4
          },
          "citizens": {
            "state": "value",
            "value": 4
          }
        },
        "reasons": {
          "nothingToOffer": {
            "state": "value",
            "value": 1
          },
          "declined": {
            "state": "value",
            "value": 0
          },
          "chosenPlace": {
            "state": "value",
            "value": 1
          },
          "underAssessment": {
            "state": "value",
            "value": 2
          }
        },
        "temporary": {
          "state": "value",
          "value": 1
        },
        "days": {
          "median": {
            "state": "value",
            "value": 41
          },
          "p90": {
            "state": "value",
            "value": 97
          },
          "longest": {
            "state": "value",
            "value": 97
          }
        },
        "byDays": [
          {
            "state": "value",
            "value": 3
          },
          {
            "state": "value",
            "value": 1
          },
          {
            "state": "value",
            "value": 0
          },
          {
            "state": "value",
            "value": 0
          }
        ],
        "moves": {
          "before": {
            "state": "value",
            "value": 3
          },
          "entered": {
            "state": "value",
            "value": 3
          },
          "left": {
            "state": "value",
            "value": 2
          }
        }
      }
    }
  ],
  "whole": {
    "all": {
      "courses": {
        "state": "value",
        "value": 49
      },
      "citizens": {
        "state": "value",
        "value": 46
      }
    },
    "holders": {
      "courses": {
        "state": "value",
        "value": 14
      },
      "citizens": {
        "state": "value",
        "value": 12
      }
    },
    "withoutPlace": {
      "courses": {
        "state": "value",
        "value": 35
      },
      "citizens": {
        "state": "value",
        "value": 34
      }
    },
    "reasons": {
      "nothingToOffer": {
        "state": "value",
        "value": 20
      },
      "declined": {
        "state": "value",
        "value": 5
      },
      "chosenPlace": {
        "state": "value",
        "value": 12
      },
      "underAssessment": {
        "state": "value",
        "value": 12
      }
    },
    "temporary": {
      "state": "value",
      "value": 23
    },
    "days": {
      "median": {
        "state": "value",
        "value": 104
      },
      "p90": {
        "state": "value",
        "value": 305
      },
      "longest": {
        "state": "value",
        "value": 412
      }
    },
    "byDays": [
      {
        "state": "value",
        "value": 21
      },
      {
        "state": "value",
        "value": 14
      },
      {
        "state": "value",
        "value": 12
      },
      {
        "state": "value",
        "value": 2
      }
    ],
    "moves": {
      "before": {
        "state": "value",
        "value": 45
      },
      "entered": {
        "state": "value",
        "value": 21
      },
      "left": {
        "state": "value",
        "value": 17
      }
    }
  }
};
