// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {ISourceAdapters} from "../../src/interfaces/ISourceAdapters.sol";
import {ISourceReader} from "../../src/interfaces/ISourceReader.sol";
import {SourceKinds} from "../support/SourceKinds.sol";
import {SourceReaderTest} from "../support/SourceReaderTest.sol";
import {ThirdParty} from "../support/ThirdParty.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";

/// @dev Part of the ABI of API3's server.
interface IApi3Server {
    function updateBeaconWithSignedData(
        address airnode,
        bytes32 templateId,
        uint256 timestamp,
        bytes calldata data,
        bytes calldata signature
    ) external returns (bytes32 beaconId);
}

/// @notice A data feed of API3, in the network's own bytecode, whose prices a first-party oracle signs.
contract Api3SourceTest is SourceReaderTest {
    bytes32 private constant TEMPLATE = "ETH/USD";

    IApi3Server private server;
    address private proxy;
    address private airnode;
    uint256 private key;

    function setUp() public override {
        super.setUp();
        (airnode, key) = makeAddrAndKey("airnode");
        server = IApi3Server(ThirdParty.api3Server(address(this)));
        proxy = ThirdParty.api3Proxy(address(server), keccak256(abi.encodePacked(airnode, TEMPLATE)));
        configure(SourceKinds.source(IPriceOracle.SourceKind.Api3, proxy));
    }

    function update(int256 price, uint256 timestamp) private {
        bytes memory data = abi.encode(price);
        bytes32 message = keccak256(abi.encodePacked(TEMPLATE, timestamp, data));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, MessageHashUtils.toEthSignedMessageHash(message));
        server.updateBeaconWithSignedData(airnode, TEMPLATE, timestamp, data, abi.encodePacked(r, s, v));
    }

    function test_observe() public {
        assertNotLive(); // reverts before it has a price
        update(3000e18, block.timestamp - 60);
        ISourceReader.Observation memory seen = observation();
        assertEq(seen.roundId, 0);
        assertEq(seen.answer, 3000e18);
        assertEq(seen.updatedAt, block.timestamp - 60); // when it was signed, not when it came on chain
        assertLive(3000e8);

        update(-1, block.timestamp);
        assertEq(observation().answer, -1);
        assertNotLive();
        skip(1);
        update(3001e18, block.timestamp);
        skip(3600);
        assertLive(3001e8);
        skip(1);
        assertNotLive();
    }

    /// @dev More than an observation holds, in the network's own type.
    function test_observe_IsSilentWhenThePriceDoesNotFit() public {
        update(type(int224).max, block.timestamp);
        assertNotLive();
        assertEq(observation().updatedAt, 0);
        skip(1);
        update(type(int224).min, block.timestamp);
        assertEq(observation().updatedAt, 0);
        skip(1);
        update(type(int128).max, block.timestamp);
        assertTrue(observation().live);
    }

    function test_check_FailsIf_ThereAreParameters() public {
        IPriceOracle.Source memory s = SourceKinds.source(IPriceOracle.SourceKind.Api3, proxy);
        oracle.sourceAdapters().check(s);
        s.params = hex"00";
        ISourceAdapters adapters = oracle.sourceAdapters();
        vm.expectRevert(abi.encodeWithSelector(ISourceAdapters.InvalidParams.selector, proxy, s.kind));
        adapters.check(s);
    }
}
