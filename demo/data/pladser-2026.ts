// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import type { Places } from '../../src/client/port.js';

/** The places of nine offers of five types, in invented figures. Source: Drift og myndighed, opdigtede tal. */
export const places: Places = {
  "about": {
    "version": "1.0",
    "audience": "management",
    "asOf": "2026-11-01",
    "source": "Drift og myndighed, opdigtede tal",
    "definitions": [
      {
        "term": "Plads",
        "text": "En plads, som tilbuddet er godkendt til. Boligpladser og dagpladser tælles hver for sig."
      },
      {
        "term": "Planlagt midlertidig tomgang",
        "text": "En plads, som står tom, fordi kommunen holder den til en af sine egne borgere."
      },
      {
        "term": "Belægning",
        "text": "Optagne pladser i forhold til alle pladser."
      }
    ]
  },
  "title": "Handicap og psykiatri",
  "days": [
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
  "types": [
    {
      "id": "laengerevarende",
      "name": "Længerevarende botilbud",
      "kind": "home",
      "legalBasis": "SEL § 108",
      "figures": {
        "places": {
          "state": "value",
          "value": 56
        },
        "occupied": {
          "state": "value",
          "value": 51
        },
        "reserved": {
          "state": "value",
          "value": 2
        },
        "free": {
          "state": "value",
          "value": 3
        },
        "ownCitizens": {
          "state": "value",
          "value": 40
        },
        "outOfTown": {
          "state": "value",
          "value": 11
        },
        "whyFree": {
          "ready": {
            "state": "value",
            "value": 1
          },
          "refurbishing": {
            "state": "value",
            "value": 2
          },
          "targetGroup": {
            "state": "value",
            "value": 0
          },
          "unknown": {
            "state": "value",
            "value": 0
          }
        }
      },
      "used": {
        "otherMunicipality": {
          "state": "value",
          "value": 19
        },
        "region": {
          "state": "value",
          "value": 7
        },
        "private": {
          "state": "value",
          "value": 12
        },
        "all": {
          "state": "value",
          "value": 78
        }
      },
      "overTime": [
        {
          "places": {
            "state": "value",
            "value": 56
          },
          "occupied": {
            "state": "value",
            "value": 49
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 7
          }
        },
        {
          "places": {
            "state": "value",
            "value": 56
          },
          "occupied": {
            "state": "value",
            "value": 46
          },
          "reserved": {
            "state": "value",
            "value": 2
          },
          "free": {
            "state": "value",
            "value": 8
          }
        },
        {
          "places": {
            "state": "value",
            "value": 56
          },
          "occupied": {
            "state": "value",
            "value": 50
          },
          "reserved": {
            "state": "value",
            "value": 2
          },
          "free": {
            "state": "value",
            "value": 4
          }
        },
        {
          "places": {
            "state": "value",
            "value": 56
          },
          "occupied": {
            "state": "value",
            "value": 51
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 5
          }
        },
        {
          "places": {
            "state": "value",
            "value": 56
          },
          "occupied": {
            "state": "value",
            "value": 48
          },
          "reserved": {
            "state": "value",
            "value": 2
          },
          "free": {
            "state": "value",
            "value": 6
          }
        },
        {
          "places": {
            "state": "value",
            "value": 56
          },
          "occupied": {
            "state": "value",
            "value": 48
          },
          "reserved": {
            "state": "value",
            "value": 2
          },
          "free": {
            "state": "value",
            "value": 6
          }
        },
        {
          "places": {
            "state": "value",
            "value": 56
          },
          "occupied": {
            "state": "value",
            "value": 51
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 5
          }
        },
        {
          "places": {
            "state": "value",
            "value": 56
          },
          "occupied": {
            "state": "value",
            "value": 49
          },
          "reserved": {
            "state": "value",
            "value": 2
          },
          "free": {
            "state": "value",
            "value": 5
          }
        },
        {
          "places": {
            "state": "value",
            "value": 56
          },
          "occupied": {
            "state": "value",
            "value": 51
          },
          "reserved": {
            "state": "value",
            "value": 2
          },
          "free": {
            "state": "value",
            "value": 3
          }
        }
      ],
      "offers": [
        {
          "id": "engen",
          "name": "Engen",
          "figures": {
            "places": {
              "state": "value",
              "value": 24
            },
            "occupied": {
              "state": "value",
              "value": 21
            },
            "reserved": {
              "state": "value",
              "value": 1
            },
            "free": {
              "state": "value",
              "value": 2
            },
            "ownCitizens": {
              "state": "value",
              "value": 17
            },
            "outOfTown": {
              "state": "value",
              "value": 4
            },
            "whyFree": {
              "ready": {
                "state": "value",
                "value": 0
              },
              "refurbishing": {
                "state": "value",
                "value": 2
              },
              "targetGroup": {
                "state": "value",
                "value": 0
              },
              "unknown": {
                "state": "value",
                "value": 0
              }
            }
          },
          "expectedFree": [
            {
              "from": "2027-01-01",
              "places": {
                "state": "value",
                "value": 2
              }
            }
          ]
        },
        {
          "id": "skovbo",
          "name": "Skovbo",
          "figures": {
            "places": {
              "state": "value",
              "value": 18
            },
            "occupied": {
              "state": "value",
              "value": 16
            },
            "reserved": {
              "state": "value",
              "value": 1
            },
            "free": {
              "state": "value",
              "value": 1
            },
            "ownCitizens": {
              "state": "value",
              "value": 11
            },
            "outOfTown": {
              "state": "value",
              "value": 5
            },
            "whyFree": {
              "ready": {
                "state": "value",
                "value": 1
              },
              "refurbishing": {
                "state": "value",
                "value": 0
              },
              "targetGroup": {
                "state": "value",
                "value": 0
              },
              "unknown": {
                "state": "value",
                "value": 0
              }
            }
          },
          "expectedFree": [
            {
              "from": "2026-12-01",
              "places": {
                "state": "value",
                "value": 1
              }
            }
          ]
        },
        {
          "id": "havblik",
          "name": "Havblik",
          "figures": {
            "places": {
              "state": "value",
              "value": 14
            },
            "occupied": {
              "state": "value",
              "value": 14
            },
            "reserved": {
              "state": "value",
              "value": 0
            },
            "free": {
              "state": "value",
              "value": 0
            },
            "ownCitizens": {
              "state": "value",
              "value": 12
            },
            "outOfTown": {
              "state": "value",
              "value": 2
            },
            "whyFree": {
              "ready": {
                "state": "value",
                "value": 0
              },
              "refurbishing": {
                "state": "value",
                "value": 0
              },
              "targetGroup": {
                "state": "value",
                "value": 0
              },
              "unknown": {
                "state": "value",
                "value": 0
              }
            }
          },
          "expectedFree": []
        }
      ]
    },
    {
      "id": "midlertidigt",
      "name": "Midlertidigt botilbud",
      "kind": "home",
      "legalBasis": "SEL § 107",
      "figures": {
        "places": {
          "state": "value",
          "value": 28
        },
        "occupied": {
          "state": "value",
          "value": 22
        },
        "reserved": {
          "state": "value",
          "value": 1
        },
        "free": {
          "state": "value",
          "value": 5
        },
        "ownCitizens": {
          "state": "value",
          "value": 18
        },
        "outOfTown": {
          "state": "value",
          "value": 4
        },
        "whyFree": {
          "ready": {
            "state": "value",
            "value": 3
          },
          "refurbishing": {
            "state": "value",
            "value": 0
          },
          "targetGroup": {
            "state": "value",
            "value": 2
          },
          "unknown": {
            "state": "value",
            "value": 0
          }
        }
      },
      "used": {
        "otherMunicipality": {
          "state": "value",
          "value": 9
        },
        "region": {
          "state": "value",
          "value": 3
        },
        "private": {
          "state": "value",
          "value": 14
        },
        "all": {
          "state": "value",
          "value": 44
        }
      },
      "overTime": [
        {
          "places": {
            "state": "value",
            "value": 24
          },
          "occupied": {
            "state": "value",
            "value": 22
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 2
          }
        },
        {
          "places": {
            "state": "value",
            "value": 24
          },
          "occupied": {
            "state": "value",
            "value": 21
          },
          "reserved": {
            "state": "value",
            "value": 1
          },
          "free": {
            "state": "value",
            "value": 2
          }
        },
        {
          "places": {
            "state": "value",
            "value": 24
          },
          "occupied": {
            "state": "value",
            "value": 18
          },
          "reserved": {
            "state": "value",
            "value": 1
          },
          "free": {
            "state": "value",
            "value": 5
          }
        },
        {
          "places": {
            "state": "value",
            "value": 28
          },
          "occupied": {
            "state": "value",
            "value": 21
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 7
          }
        },
        {
          "places": {
            "state": "value",
            "value": 28
          },
          "occupied": {
            "state": "value",
            "value": 22
          },
          "reserved": {
            "state": "value",
            "value": 1
          },
          "free": {
            "state": "value",
            "value": 5
          }
        },
        {
          "places": {
            "state": "value",
            "value": 28
          },
          "occupied": {
            "state": "value",
            "value": 20
          },
          "reserved": {
            "state": "value",
            "value": 1
          },
          "free": {
            "state": "value",
            "value": 7
          }
        },
        {
          "places": {
            "state": "value",
            "value": 28
          },
          "occupied": {
            "state": "value",
            "value": 19
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 9
          }
        },
        {
          "places": {
            "state": "value",
            "value": 28
          },
          "occupied": {
            "state": "value",
            "value": 24
          },
          "reserved": {
            "state": "value",
            "value": 1
          },
          "free": {
            "state": "value",
            "value": 3
          }
        },
        {
          "places": {
            "state": "value",
            "value": 28
          },
          "occupied": {
            "state": "value",
            "value": 22
          },
          "reserved": {
            "state": "value",
            "value": 1
          },
          "free": {
            "state": "value",
            "value": 5
          }
        }
      ],
      "offers": [
        {
          "id": "broen",
          "name": "Broen",
          "figures": {
            "places": {
              "state": "value",
              "value": 12
            },
            "occupied": {
              "state": "value",
              "value": 9
            },
            "reserved": {
              "state": "value",
              "value": 1
            },
            "free": {
              "state": "value",
              "value": 2
            },
            "ownCitizens": {
              "state": "value",
              "value": 8
            },
            "outOfTown": {
              "state": "value",
              "value": 1
            },
            "whyFree": {
              "ready": {
                "state": "value",
                "value": 1
              },
              "refurbishing": {
                "state": "value",
                "value": 0
              },
              "targetGroup": {
                "state": "value",
                "value": 1
              },
              "unknown": {
                "state": "value",
                "value": 0
              }
            }
          },
          "expectedFree": [
            {
              "from": "2026-12-15",
              "places": {
                "state": "value",
                "value": 1
              }
            }
          ]
        },
        {
          "id": "fyrtaarnet",
          "name": "Fyrtårnet",
          "figures": {
            "places": {
              "state": "value",
              "value": 16
            },
            "occupied": {
              "state": "value",
              "value": 13
            },
            "reserved": {
              "state": "value",
              "value": 0
            },
            "free": {
              "state": "value",
              "value": 3
            },
            "ownCitizens": {
              "state": "value",
              "value": 10
            },
            "outOfTown": {
              "state": "value",
              "value": 3
            },
            "whyFree": {
              "ready": {
                "state": "value",
                "value": 2
              },
              "refurbishing": {
                "state": "value",
                "value": 0
              },
              "targetGroup": {
                "state": "value",
                "value": 1
              },
              "unknown": {
                "state": "value",
                "value": 0
              }
            }
          },
          "expectedFree": []
        }
      ]
    },
    {
      "id": "botilbudslignende",
      "name": "Botilbudslignende bolig",
      "kind": "home",
      "legalBasis": "ABL § 105",
      "figures": {
        "places": {
          "state": "value",
          "value": 20
        },
        "occupied": {
          "state": "value",
          "value": 18
        },
        "reserved": {
          "state": "value",
          "value": 1
        },
        "free": {
          "state": "value",
          "value": 1
        },
        "ownCitizens": {
          "state": "value",
          "value": 17
        },
        "outOfTown": {
          "state": "value",
          "value": 1
        },
        "whyFree": {
          "ready": {
            "state": "value",
            "value": 0
          },
          "refurbishing": {
            "state": "value",
            "value": 0
          },
          "targetGroup": {
            "state": "value",
            "value": 1
          },
          "unknown": {
            "state": "value",
            "value": 0
          }
        }
      },
      "used": {
        "otherMunicipality": {
          "state": "value",
          "value": 4
        },
        "region": {
          "state": "value",
          "value": 0
        },
        "private": {
          "state": "value",
          "value": 2
        },
        "all": {
          "state": "value",
          "value": 23
        }
      },
      "overTime": [
        {
          "places": {
            "state": "value",
            "value": 20
          },
          "occupied": {
            "state": "value",
            "value": 19
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 1
          }
        },
        {
          "places": {
            "state": "value",
            "value": 20
          },
          "occupied": {
            "state": "value",
            "value": 17
          },
          "reserved": {
            "state": "value",
            "value": 1
          },
          "free": {
            "state": "value",
            "value": 2
          }
        },
        {
          "places": {
            "state": "value",
            "value": 20
          },
          "occupied": {
            "state": "value",
            "value": 16
          },
          "reserved": {
            "state": "value",
            "value": 1
          },
          "free": {
            "state": "value",
            "value": 3
          }
        },
        {
          "places": {
            "state": "value",
            "value": 20
          },
          "occupied": {
            "state": "value",
            "value": 18
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 2
          }
        },
        {
          "places": {
            "state": "value",
            "value": 20
          },
          "occupied": {
            "state": "value",
            "value": 19
          },
          "reserved": {
            "state": "value",
            "value": 1
          },
          "free": {
            "state": "value",
            "value": 0
          }
        },
        {
          "places": {
            "state": "value",
            "value": 20
          },
          "occupied": {
            "state": "value",
            "value": 17
          },
          "reserved": {
            "state": "value",
            "value": 1
          },
          "free": {
            "state": "value",
            "value": 2
          }
        },
        {
          "places": {
            "state": "value",
            "value": 20
          },
          "occupied": {
            "state": "value",
            "value": 18
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 2
          }
        },
        {
          "places": {
            "state": "value",
            "value": 20
          },
          "occupied": {
            "state": "value",
            "value": 16
          },
          "reserved": {
            "state": "value",
            "value": 1
          },
          "free": {
            "state": "value",
            "value": 3
          }
        },
        {
          "places": {
            "state": "value",
            "value": 20
          },
          "occupied": {
            "state": "value",
            "value": 18
          },
          "reserved": {
            "state": "value",
            "value": 1
          },
          "free": {
            "state": "value",
            "value": 1
          }
        }
      ],
      "offers": [
        {
          "id": "kvarterhusene",
          "name": "Kvarterhusene",
          "figures": {
            "places": {
              "state": "value",
              "value": 20
            },
            "occupied": {
              "state": "value",
              "value": 18
            },
            "reserved": {
              "state": "value",
              "value": 1
            },
            "free": {
              "state": "value",
              "value": 1
            },
            "ownCitizens": {
              "state": "value",
              "value": 17
            },
            "outOfTown": {
              "state": "value",
              "value": 1
            },
            "whyFree": {
              "ready": {
                "state": "value",
                "value": 0
              },
              "refurbishing": {
                "state": "value",
                "value": 0
              },
              "targetGroup": {
                "state": "value",
                "value": 1
              },
              "unknown": {
                "state": "value",
                "value": 0
              }
            }
          },
          "expectedFree": []
        }
      ]
    },
    {
      "id": "aktivitet",
      "name": "Aktivitets- og samværstilbud",
      "kind": "day",
      "legalBasis": "SEL § 104",
      "figures": {
        "places": {
          "state": "value",
          "value": 66
        },
        "occupied": {
          "state": "value",
          "value": 58
        },
        "reserved": {
          "state": "value",
          "value": 2
        },
        "free": {
          "state": "value",
          "value": 6
        },
        "ownCitizens": {
          "state": "value",
          "value": 51
        },
        "outOfTown": {
          "state": "value",
          "value": 7
        },
        "whyFree": {
          "ready": {
            "state": "value",
            "value": 5
          },
          "refurbishing": {
            "state": "value",
            "value": 1
          },
          "targetGroup": {
            "state": "value",
            "value": 0
          },
          "unknown": {
            "state": "value",
            "value": 0
          }
        }
      },
      "used": {
        "otherMunicipality": {
          "state": "value",
          "value": 12
        },
        "region": {
          "state": "value",
          "value": 4
        },
        "private": {
          "state": "value",
          "value": 6
        },
        "all": {
          "state": "value",
          "value": 73
        }
      },
      "overTime": [
        {
          "places": {
            "state": "value",
            "value": 66
          },
          "occupied": {
            "state": "value",
            "value": 56
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 10
          }
        },
        {
          "places": {
            "state": "value",
            "value": 66
          },
          "occupied": {
            "state": "value",
            "value": 60
          },
          "reserved": {
            "state": "value",
            "value": 2
          },
          "free": {
            "state": "value",
            "value": 4
          }
        },
        {
          "places": {
            "state": "value",
            "value": 66
          },
          "occupied": {
            "state": "value",
            "value": 57
          },
          "reserved": {
            "state": "value",
            "value": 2
          },
          "free": {
            "state": "value",
            "value": 7
          }
        },
        {
          "places": {
            "state": "value",
            "value": 66
          },
          "occupied": {
            "state": "value",
            "value": 55
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 11
          }
        },
        {
          "places": {
            "state": "value",
            "value": 66
          },
          "occupied": {
            "state": "value",
            "value": 57
          },
          "reserved": {
            "state": "value",
            "value": 2
          },
          "free": {
            "state": "value",
            "value": 7
          }
        },
        {
          "places": {
            "state": "value",
            "value": 66
          },
          "occupied": {
            "state": "value",
            "value": 58
          },
          "reserved": {
            "state": "value",
            "value": 2
          },
          "free": {
            "state": "value",
            "value": 6
          }
        },
        {
          "places": {
            "state": "value",
            "value": 66
          },
          "occupied": {
            "state": "value",
            "value": 56
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 10
          }
        },
        {
          "places": {
            "state": "value",
            "value": 66
          },
          "occupied": {
            "state": "value",
            "value": 55
          },
          "reserved": {
            "state": "value",
            "value": 2
          },
          "free": {
            "state": "value",
            "value": 9
          }
        },
        {
          "places": {
            "state": "value",
            "value": 66
          },
          "occupied": {
            "state": "value",
            "value": 58
          },
          "reserved": {
            "state": "value",
            "value": 2
          },
          "free": {
            "state": "value",
            "value": 6
          }
        }
      ],
      "offers": [
        {
          "id": "aaen",
          "name": "Åhuset",
          "figures": {
            "places": {
              "state": "value",
              "value": 40
            },
            "occupied": {
              "state": "value",
              "value": 36
            },
            "reserved": {
              "state": "value",
              "value": 0
            },
            "free": {
              "state": "value",
              "value": 4
            },
            "ownCitizens": {
              "state": "value",
              "value": 31
            },
            "outOfTown": {
              "state": "value",
              "value": 5
            },
            "whyFree": {
              "ready": {
                "state": "value",
                "value": 4
              },
              "refurbishing": {
                "state": "value",
                "value": 0
              },
              "targetGroup": {
                "state": "value",
                "value": 0
              },
              "unknown": {
                "state": "value",
                "value": 0
              }
            }
          },
          "expectedFree": []
        },
        {
          "id": "kulturhuset",
          "name": "Kulturhuset",
          "figures": {
            "places": {
              "state": "value",
              "value": 26
            },
            "occupied": {
              "state": "value",
              "value": 22
            },
            "reserved": {
              "state": "value",
              "value": 2
            },
            "free": {
              "state": "value",
              "value": 2
            },
            "ownCitizens": {
              "state": "value",
              "value": 20
            },
            "outOfTown": {
              "state": "value",
              "value": 2
            },
            "whyFree": {
              "ready": {
                "state": "value",
                "value": 1
              },
              "refurbishing": {
                "state": "value",
                "value": 1
              },
              "targetGroup": {
                "state": "value",
                "value": 0
              },
              "unknown": {
                "state": "value",
                "value": 0
              }
            }
          },
          "expectedFree": [
            {
              "from": "2026-12-01",
              "places": {
                "state": "value",
                "value": 1
              }
            },
            {
              "from": "2027-02-01",
              "places": {
                "state": "value",
                "value": 1
              }
            }
          ]
        }
      ]
    },
    {
      "id": "beskyttet",
      "name": "Beskyttet beskæftigelse",
      "kind": "day",
      "legalBasis": "SEL § 103",
      "figures": {
        "places": {
          "state": "value",
          "value": 34
        },
        "occupied": {
          "state": "value",
          "value": 31
        },
        "reserved": {
          "state": "value",
          "value": 0
        },
        "free": {
          "state": "value",
          "value": 3
        },
        "ownCitizens": {
          "state": "value",
          "value": 29
        },
        "outOfTown": {
          "state": "value",
          "value": 2
        },
        "whyFree": {
          "ready": {
            "state": "value",
            "value": 2
          },
          "refurbishing": {
            "state": "value",
            "value": 0
          },
          "targetGroup": {
            "state": "value",
            "value": 0
          },
          "unknown": {
            "state": "value",
            "value": 1
          }
        }
      },
      "used": {
        "otherMunicipality": {
          "state": "value",
          "value": 5
        },
        "region": {
          "state": "value",
          "value": 1
        },
        "private": {
          "state": "value",
          "value": 3
        },
        "all": {
          "state": "value",
          "value": 38
        }
      },
      "overTime": [
        {
          "places": {
            "state": "value",
            "value": 34
          },
          "occupied": {
            "state": "value",
            "value": 28
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 6
          }
        },
        {
          "places": {
            "state": "value",
            "value": 34
          },
          "occupied": {
            "state": "value",
            "value": 32
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 2
          }
        },
        {
          "places": {
            "state": "value",
            "value": 34
          },
          "occupied": {
            "state": "value",
            "value": 30
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 4
          }
        },
        {
          "places": {
            "state": "value",
            "value": 34
          },
          "occupied": {
            "state": "value",
            "value": 29
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 5
          }
        },
        {
          "places": {
            "state": "value",
            "value": 34
          },
          "occupied": {
            "state": "value",
            "value": 31
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 3
          }
        },
        {
          "places": {
            "state": "value",
            "value": 34
          },
          "occupied": {
            "state": "value",
            "value": 32
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 2
          }
        },
        {
          "places": {
            "state": "value",
            "value": 34
          },
          "occupied": {
            "state": "value",
            "value": 30
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 4
          }
        },
        {
          "places": {
            "state": "value",
            "value": 34
          },
          "occupied": {
            "state": "value",
            "value": 31
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 3
          }
        },
        {
          "places": {
            "state": "value",
            "value": 34
          },
          "occupied": {
            "state": "value",
            "value": 31
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 3
          }
        }
      ],
      "offers": [
        {
          "id": "vaerkstedet",
          "name": "Værkstedet",
          "figures": {
            "places": {
              "state": "value",
              "value": 34
            },
            "occupied": {
              "state": "value",
              "value": 31
            },
            "reserved": {
              "state": "value",
              "value": 0
            },
            "free": {
              "state": "value",
              "value": 3
            },
            "ownCitizens": {
              "state": "value",
              "value": 29
            },
            "outOfTown": {
              "state": "value",
              "value": 2
            },
            "whyFree": {
              "ready": {
                "state": "value",
                "value": 2
              },
              "refurbishing": {
                "state": "value",
                "value": 0
              },
              "targetGroup": {
                "state": "value",
                "value": 0
              },
              "unknown": {
                "state": "value",
                "value": 1
              }
            }
          },
          "expectedFree": [
            {
              "from": "2026-12-01",
              "places": {
                "state": "value",
                "value": 1
              }
            }
          ]
        }
      ]
    }
  ],
  "totals": [
    {
      "kind": "home",
      "figures": {
        "places": {
          "state": "value",
          "value": 104
        },
        "occupied": {
          "state": "value",
          "value": 91
        },
        "reserved": {
          "state": "value",
          "value": 4
        },
        "free": {
          "state": "value",
          "value": 9
        },
        "ownCitizens": {
          "state": "value",
          "value": 75
        },
        "outOfTown": {
          "state": "value",
          "value": 16
        },
        "whyFree": {
          "ready": {
            "state": "value",
            "value": 4
          },
          "refurbishing": {
            "state": "value",
            "value": 2
          },
          "targetGroup": {
            "state": "value",
            "value": 3
          },
          "unknown": {
            "state": "value",
            "value": 0
          }
        }
      },
      "used": {
        "otherMunicipality": {
          "state": "value",
          "value": 32
        },
        "region": {
          "state": "value",
          "value": 10
        },
        "private": {
          "state": "value",
          "value": 28
        },
        "all": {
          "state": "value",
          "value": 145
        }
      },
      "overTime": [
        {
          "places": {
            "state": "value",
            "value": 100
          },
          "occupied": {
            "state": "value",
            "value": 90
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 10
          }
        },
        {
          "places": {
            "state": "value",
            "value": 100
          },
          "occupied": {
            "state": "value",
            "value": 84
          },
          "reserved": {
            "state": "value",
            "value": 4
          },
          "free": {
            "state": "value",
            "value": 12
          }
        },
        {
          "places": {
            "state": "value",
            "value": 100
          },
          "occupied": {
            "state": "value",
            "value": 84
          },
          "reserved": {
            "state": "value",
            "value": 4
          },
          "free": {
            "state": "value",
            "value": 12
          }
        },
        {
          "places": {
            "state": "value",
            "value": 104
          },
          "occupied": {
            "state": "value",
            "value": 90
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 14
          }
        },
        {
          "places": {
            "state": "value",
            "value": 104
          },
          "occupied": {
            "state": "value",
            "value": 89
          },
          "reserved": {
            "state": "value",
            "value": 4
          },
          "free": {
            "state": "value",
            "value": 11
          }
        },
        {
          "places": {
            "state": "value",
            "value": 104
          },
          "occupied": {
            "state": "value",
            "value": 85
          },
          "reserved": {
            "state": "value",
            "value": 4
          },
          "free": {
            "state": "value",
            "value": 15
          }
        },
        {
          "places": {
            "state": "value",
            "value": 104
          },
          "occupied": {
            "state": "value",
            "value": 88
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 16
          }
        },
        {
          "places": {
            "state": "value",
            "value": 104
          },
          "occupied": {
            "state": "value",
            "value": 89
          },
          "reserved": {
            "state": "value",
            "value": 4
          },
          "free": {
            "state": "value",
            "value": 11
          }
        },
        {
          "places": {
            "state": "value",
            "value": 104
          },
          "occupied": {
            "state": "value",
            "value": 91
          },
          "reserved": {
            "state": "value",
            "value": 4
          },
          "free": {
            "state": "value",
            "value": 9
          }
        }
      ]
    },
    {
      "kind": "day",
      "figures": {
        "places": {
          "state": "value",
          "value": 100
        },
        "occupied": {
          "state": "value",
          "value": 89
        },
        "reserved": {
          "state": "value",
          "value": 2
        },
        "free": {
          "state": "value",
          "value": 9
        },
        "ownCitizens": {
          "state": "value",
          "value": 80
        },
        "outOfTown": {
          "state": "value",
          "value": 9
        },
        "whyFree": {
          "ready": {
            "state": "value",
            "value": 7
          },
          "refurbishing": {
            "state": "value",
            "value": 1
          },
          "targetGroup": {
            "state": "value",
            "value": 0
          },
          "unknown": {
            "state": "value",
            "value": 1
          }
        }
      },
      "used": {
        "otherMunicipality": {
          "state": "value",
          "value": 17
        },
        "region": {
          "state": "value",
          "value": 5
        },
        "private": {
          "state": "value",
          "value": 9
        },
        "all": {
          "state": "value",
          "value": 111
        }
      },
      "overTime": [
        {
          "places": {
            "state": "value",
            "value": 100
          },
          "occupied": {
            "state": "value",
            "value": 84
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 16
          }
        },
        {
          "places": {
            "state": "value",
            "value": 100
          },
          "occupied": {
            "state": "value",
            "value": 92
          },
          "reserved": {
            "state": "value",
            "value": 2
          },
          "free": {
            "state": "value",
            "value": 6
          }
        },
        {
          "places": {
            "state": "value",
            "value": 100
          },
          "occupied": {
            "state": "value",
            "value": 87
          },
          "reserved": {
            "state": "value",
            "value": 2
          },
          "free": {
            "state": "value",
            "value": 11
          }
        },
        {
          "places": {
            "state": "value",
            "value": 100
          },
          "occupied": {
            "state": "value",
            "value": 84
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 16
          }
        },
        {
          "places": {
            "state": "value",
            "value": 100
          },
          "occupied": {
            "state": "value",
            "value": 88
          },
          "reserved": {
            "state": "value",
            "value": 2
          },
          "free": {
            "state": "value",
            "value": 10
          }
        },
        {
          "places": {
            "state": "value",
            "value": 100
          },
          "occupied": {
            "state": "value",
            "value": 90
          },
          "reserved": {
            "state": "value",
            "value": 2
          },
          "free": {
            "state": "value",
            "value": 8
          }
        },
        {
          "places": {
            "state": "value",
            "value": 100
          },
          "occupied": {
            "state": "value",
            "value": 86
          },
          "reserved": {
            "state": "value",
            "value": 0
          },
          "free": {
            "state": "value",
            "value": 14
          }
        },
        {
          "places": {
            "state": "value",
            "value": 100
          },
          "occupied": {
            "state": "value",
            "value": 86
          },
          "reserved": {
            "state": "value",
            "value": 2
          },
          "free": {
            "state": "value",
            "value": 12
          }
        },
        {
          "places": {
            "state": "value",
            "value": 100
          },
          "occupied": {
            "state": "value",
            "value": 89
          },
          "reserved": {
            "state": "value",
            "value": 2
          },
          "free": {
            "state": "value",
            "value": 9
          }
        }
      ]
    }
  ]
};
